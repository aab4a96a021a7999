import Roster

extension Timestamp {
    /// The moment in the form of the `Date` header (RFC 9110): `Wed, 01 Apr 2026 01:12:03 GMT`.
    var httpDate: String {
        // `Timestamp` counts days in Japan's time, nine hours ahead of GMT.
        let shifted = Timestamp(milliseconds: milliseconds - 9 * 3_600_000)
        let (year, month, day) = shifted.day.components
        let second = shifted.secondOfDay
        let weekday = Int((shifted.day.daysSinceEpoch % 7 + 7) % 7)
        let time = [second / 3600, second / 60 % 60, second % 60].map { twoDigits(of: $0) }.joined(separator: ":")
        return
            "\(Self.weekdays[weekday]), \(twoDigits(of: day)) \(Self.months[month - 1]) \(year) \(time) GMT"
    }

    /// The first is the weekday of 1970-01-01.
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private func twoDigits(of number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
