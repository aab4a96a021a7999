import Roster

/// The hours of each day in which a service refuses all requests. They are counted in Japan's time (UTC+9), whatever
/// the zone of the host.
///
/// KING OF TIME is closed 08:30–10:00 and 17:30–18:30 [C]. Exclusive ends are only inferred [I], hence the
/// guard times before and after each window.
public struct ClosedHours: Hashable, Sendable {
    /// The windows in seconds of the day. None of them reaches over midnight.
    public let windows: [Range<Int>]
    /// No request begins this shortly before a window, since it could run into it.
    public let guardBefore: Duration
    /// The service counts as closed for this long after a window, since its clock may differ.
    public let guardAfter: Duration

    public init(windows: [Range<Int>], guardBefore: Duration = .seconds(60), guardAfter: Duration = .seconds(30)) {
        self.windows = windows
        self.guardBefore = guardBefore
        self.guardAfter = guardAfter
    }

    public static let none = ClosedHours(windows: [])
    public static let kingOfTime = ClosedHours(windows: [30_600..<36_000, 63_000..<66_600])

    /// The time at which requests are possible again; `nil` if they are possible at this moment.
    public func opening(ifClosedAt moment: Timestamp) -> Timestamp? {
        nextSpan(endingAfter: moment).flatMap { $0.start <= moment ? $0.end : nil }
    }

    /// The time to come back after the service itself said at this moment that it is closed.
    ///
    /// That is the end of the current window, or of one that begins within 30 minutes, as the clocks may differ. At any
    /// other time it is in five minutes.
    public func opening(afterRefusalAt moment: Timestamp) -> Timestamp {
        let largestClockDifference: Duration = .seconds(1800)
        guard let span = nextSpan(endingAfter: moment), span.start <= moment + largestClockDifference else {
            return moment + .seconds(300)
        }
        return span.end
    }

    /// The beginning of the next window, guard time included; `nil` if there are no windows.
    public func nextClosing(after moment: Timestamp) -> Timestamp? {
        spans(around: moment).map(\.start).filter { $0 > moment }.min()
    }

    /// The time by which a read that begins at this moment must have ended; `nil` if there are no windows.
    public func deadline(ofReadBegunAt moment: Timestamp) -> Timestamp? {
        nextClosing(after: moment).map { $0 + guardBefore }
    }

    private typealias Span = (start: Timestamp, end: Timestamp)

    private func nextSpan(endingAfter moment: Timestamp) -> Span? {
        spans(around: moment).filter { $0.end > moment }.min { $0.end < $1.end }
    }

    /// The windows of yesterday, today and tomorrow, guard times included: a guard time may reach over midnight.
    private func spans(around moment: Timestamp) -> [Span] {
        (-1...1).flatMap { offset in
            windows.map { window in
                let midnight = Timestamp(moment.day.adding(days: offset))
                return (
                    midnight + .seconds(window.lowerBound) - guardBefore,
                    midnight + .seconds(window.upperBound) + guardAfter
                )
            }
        }
    }
}

extension Timestamp {
    static func - (moment: Self, duration: Duration) -> Self {
        Timestamp(milliseconds: moment.milliseconds - duration.milliseconds)
    }
}
