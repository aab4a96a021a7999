import Roster

/// The clock of both services. It may differ from the host's by a fixed offset.
struct ServiceClock: Sendable {
    private let time: any TimeSource
    private var offset = Duration.zero

    init(time: any TimeSource) {
        self.time = time
    }

    var now: Timestamp { time.now() + offset }

    mutating func set(to moment: Timestamp) { offset = moment - time.now() }

    /// Moves the clock, at most to the ends of the calendar. Without that limit many moves would add up to a moment
    /// that no date can express.
    mutating func move(by duration: Duration) {
        set(to: min(max(now + duration, Self.earliest), Self.latest))
    }

    /// A margin of one year: services accept dates three years back and one year ahead.
    private static let earliest = Timestamp(CivilDate(year: 5, month: 1, day: 1)!)
    private static let latest = Timestamp(CivilDate(year: 9998, month: 12, day: 31)!)
}
