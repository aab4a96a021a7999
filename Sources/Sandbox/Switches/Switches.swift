/// Everything about the two services that can be set, mostly the open questions of their public documentation. The
/// default of each is the value that its table names first.
public struct Switches: Sendable {
    public var smartHR = SmartHRSwitches()
    public var kingOfTime = KingOfTimeSwitches()
    public var rates = Rates.documented

    public init() {}

    /// Sets one switch from `name=value`.
    public mutating func set(_ assignment: String) throws(SwitchError) {
        guard let equals = assignment.firstIndex(of: "=") else {
            throw SwitchError(description: "a switch is set as name=value")
        }
        try set(String(assignment[..<equals]), to: String(assignment[assignment.index(after: equals)...]))
    }

    public mutating func set(_ name: String, to value: String) throws(SwitchError) {
        guard let named = Self.all.first(where: { $0.name == name }) else {
            throw SwitchError(description: "there is no switch \(name)")
        }
        guard named.set(&self, value) else {
            throw SwitchError(description: "\(name) takes \(named.values.joined(separator: " | "))")
        }
    }

    /// The value of a switch as text, for showing.
    public func value(of named: Switch) -> String { named.get(self) }

    /// All switches for a terminal: each with its question, and below it its values, the default first.
    public static var listing: String {
        let defaults = Switches()
        return all.map { named in
            let values = named.values.joined(separator: " | ")
            let usual = defaults.value(of: named)
            let isFree = named.values[0].hasPrefix("<")
            return "\(named.name)\n    \(named.question)\n    \(values)"
                + (isFree && !usual.isEmpty ? ", usually \(usual)" : "")
        }.joined(separator: "\n")
    }

    public static let all: [Switch] = smartHRList + kingOfTimeList + rateList
}

/// How much each service lets through; 0 means no limit.
public struct Rates: Sendable, Equatable {
    public var smartHRPerSecond: Int
    public var smartHRPerHour: Int
    public var smartHRPerMinuteAndSubdomain: Int
    public var kingOfTimePerSecond: Int

    /// SmartHR's figures; KING OF TIME has published none.
    public static let documented = Rates(
        smartHRPerSecond: 10, smartHRPerHour: 5000, smartHRPerMinuteAndSubdomain: 50_000, kingOfTimePerSecond: 0)
    public static let unlimited = Rates(
        smartHRPerSecond: 0, smartHRPerHour: 0, smartHRPerMinuteAndSubdomain: 0, kingOfTimePerSecond: 0)
}

extension Switches {
    static let rateList: [Switch] = [
        .number("smartHR.rate.perSecond", "requests a second and token; 0 = no limit", \.rates.smartHRPerSecond),
        .number("smartHR.rate.perHour", "requests an hour and token; 0 = no limit", \.rates.smartHRPerHour),
        .number(
            "smartHR.rate.perMinute", "requests a minute and subdomain; 0 = no limit",
            \.rates.smartHRPerMinuteAndSubdomain),
        .number("kingOfTime.rate.perSecond", "requests a second; 0 = no limit", \.rates.kingOfTimePerSecond),
    ]
}
