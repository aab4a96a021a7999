/// A moment, in milliseconds since 1970-01-01T00:00:00Z. Its day and its text are in Japan's time (UTC+9, no summer time),
/// whatever the host's zone.
public struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// A moment given as a day and a time of day in Japan.
    public init(_ day: CivilDate, secondOfDay: Int = 0) {
        milliseconds = (Int64(day.daysSinceEpoch) * 86_400 + Int64(secondOfDay) - Self.japanOffset) * 1000
    }

    private static let japanOffset: Int64 = 9 * 3600

    /// Seconds since 1970-01-01T00:00:00+09:00, rounded down. Rounding before adding keeps it from overflowing.
    private var japanSeconds: Int64 {
        let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        return quotient + Self.japanOffset - (remainder < 0 ? 1 : 0)
    }

    /// The civil date in Japan, at most that of the years 1 and 9999.
    public var day: CivilDate {
        let (quotient, remainder) = japanSeconds.quotientAndRemainder(dividingBy: 86_400)
        return CivilDate(clampingDaysSinceEpoch: Int(quotient) - (remainder < 0 ? 1 : 0))
    }

    /// The second of the day in Japan, 0 to 86,399.
    public var secondOfDay: Int {
        let remainder = Int(japanSeconds % 86_400)
        return remainder < 0 ? remainder + 86_400 : remainder
    }

    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// Stops at the first and the last moment that a `Timestamp` can hold.
    public static func + (moment: Self, duration: Duration) -> Self {
        let (sum, overflows) = moment.milliseconds.addingReportingOverflow(duration.milliseconds)
        return Timestamp(milliseconds: overflows ? (duration < .zero ? .min : .max) : sum)
    }

    public static func - (later: Self, earlier: Self) -> Duration {
        .milliseconds(later.milliseconds) - .milliseconds(earlier.milliseconds)
    }

    /// ISO 8601 with Japan's offset, to the second: `2026-04-01T10:12:03+09:00`.
    public var description: String {
        let second = secondOfDay
        return
            "\(day)T\(padded(second / 3600, to: 2)):\(padded(second / 60 % 60, to: 2)):\(padded(second % 60, to: 2))+09:00"
    }

    /// Reads what `description` writes.
    public init?(_ text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = CivilDate(parts[0]), parts[1].utf8.count == 14, parts[1].hasSuffix("+09:00")
        else {
            return nil
        }
        let time = parts[1].dropLast(6).split(separator: ":", omittingEmptySubsequences: false)
        guard time.count == 3, time.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
        guard let hour = UInt8(time[0]), let minute = UInt8(time[1]), let second = UInt8(time[2]) else { return nil }
        guard hour < 24, minute < 60, second < 60 else { return nil }
        self.init(day, secondOfDay: Int(hour) * 3600 + Int(minute) * 60 + Int(second))
    }
}

extension Duration {
    /// Whole milliseconds, rounded towards zero. A duration that is too long for them counts as the longest.
    public var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1000)
        let (sum, carries) = whole.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return overflows || carries ? (seconds < 0 ? .min : .max) : sum
    }
}
