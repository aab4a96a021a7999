/// The rate limits of both services; 0 means no limit.
public struct Rates: Sendable, Equatable {
    /// Per token.
    public var smartHRPerSecond: Int
    /// Per token.
    public var smartHRPerHour: Int
    public var smartHRPerMinuteAndSubdomain: Int
    public var kingOfTimePerSecond: Int

    /// SmartHR's figures [S]. KING OF TIME publishes none [?].
    public static let documented = Rates(
        smartHRPerSecond: 10, smartHRPerHour: 5000, smartHRPerMinuteAndSubdomain: 50_000, kingOfTimePerSecond: 0)
    public static let unlimited = Rates(
        smartHRPerSecond: 0, smartHRPerHour: 0, smartHRPerMinuteAndSubdomain: 0, kingOfTimePerSecond: 0)

    /// The switches for them.
    static let switches: [Switch] = [
        .number(
            "smartHR.rate.perSecond", "requests per second and token; 0 = no limit", path: \.rates.smartHRPerSecond),
        .number("smartHR.rate.perHour", "requests per hour and token; 0 = no limit", path: \.rates.smartHRPerHour),
        .number(
            "smartHR.rate.perMinute", "requests per minute and subdomain; 0 = no limit",
            path: \.rates.smartHRPerMinuteAndSubdomain),
        .number("kingOfTime.rate.perSecond", "requests per second; 0 = no limit", path: \.rates.kingOfTimePerSecond),
    ]
}
