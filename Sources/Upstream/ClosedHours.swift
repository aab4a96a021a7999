import Roster

/// The hours of each day, in Japan's time, in which a service refuses all work.
///
/// KING OF TIME: 08:30–10:00 and 17:30–18:30, half-open at the end as far as is known [I]; hence a guard time on both sides.
public struct ClosedHours: Hashable, Sendable {
    /// Seconds of the day in Japan; neither window reaches over midnight.
    public let windows: [Range<Int>]
    /// Nothing is begun this shortly before a window, as it could still run at the edge.
    public let guardBefore: Duration
    /// Clocks differ: so long after a window it is still taken as closed.
    public let guardAfter: Duration

    public init(windows: [Range<Int>], guardBefore: Duration = .seconds(60), guardAfter: Duration = .seconds(30)) {
        self.windows = windows
        self.guardBefore = guardBefore
        self.guardAfter = guardAfter
    }

    public static let none = ClosedHours(windows: [])
    public static let kingOfTime = ClosedHours(windows: [30_600..<36_000, 63_000..<66_600])

    /// When work may go on, if none may be begun at this moment.
    public func opening(ifClosedAt moment: Timestamp) -> Timestamp? {
        nextSpan(endingAfter: moment).flatMap { $0.start <= moment ? $0.end : nil }
    }

    /// When to come back after the service said at this moment that it is closed, whatever our clock says: the end of the
    /// window that is on, or about to begin, or else a few minutes from now.
    public func opening(afterRefusalAt moment: Timestamp) -> Timestamp {
        let slack: Duration = .seconds(1800)
        guard let span = nextSpan(endingAfter: moment), span.start <= moment + slack else {
            return moment + .seconds(300)
        }
        return span.end
    }

    /// When the next window begins, guard time included; `nil` if there is none at all.
    public func nextClosing(after moment: Timestamp) -> Timestamp? {
        spans(around: moment).map(\.start).filter { $0 > moment }.min()
    }

    /// By when a read that is begun at this moment has to have ended, so that none runs into a window.
    public func deadline(ofReadBegunAt moment: Timestamp) -> Timestamp? {
        nextClosing(after: moment).map { $0 + guardBefore }
    }

    private typealias Span = (start: Timestamp, end: Timestamp)

    private func nextSpan(endingAfter moment: Timestamp) -> Span? {
        spans(around: moment).filter { $0.end > moment }.min { $0.end < $1.end }
    }

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
