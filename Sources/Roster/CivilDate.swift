/// A day of the Gregorian calendar without time or zone, as dates of birth and employment are.
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let daysSinceEpoch: Int32

    public init(daysSinceEpoch: Int32) {
        self.daysSinceEpoch = daysSinceEpoch
    }

    /// The first and the last day that can be written as `YYYY-MM-DD`. Arithmetic stops at them instead of overflowing.
    static let first = CivilDate(daysSinceEpoch: -719_162)
    static let last = CivilDate(daysSinceEpoch: 2_932_896)

    /// `nil` if there is no such day. Years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
        else {
            return nil
        }
        daysSinceEpoch = Self.daysFromCivil(year: year, month: month, day: day)
    }

    /// Reads `YYYY-MM-DD` in ASCII digits and nothing else.
    public init?(_ text: some StringProtocol) {
        var digits: (Int, Int, Int) = (0, 0, 0)
        var index = 0
        for byte in text.utf8 {
            switch index {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case 0...3, 5, 6, 8, 9:
                guard byte >= 48, byte <= 57 else { return nil }
                let digit = Int(byte) - 48
                if index < 4 {
                    digits.0 = digits.0 * 10 + digit
                } else if index < 7 {
                    digits.1 = digits.1 * 10 + digit
                } else {
                    digits.2 = digits.2 * 10 + digit
                }
            default: return nil
            }
            index += 1
        }
        guard index == 10 else { return nil }
        self.init(year: digits.0, month: digits.1, day: digits.2)
    }

    public static func < (left: Self, right: Self) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }

    /// Stops at the years 1 and 9999.
    public func adding(days: Int) -> CivilDate {
        let (sum, overflows) = Int(daysSinceEpoch).addingReportingOverflow(days)
        if overflows { return days < 0 ? .first : .last }
        return CivilDate(clampingDaysSinceEpoch: sum)
    }

    /// The same day of another year; 29 February becomes 28 February in a common year. Stops at the years 1 and 9999.
    public func adding(years: Int) -> CivilDate {
        let (year, month, day) = components
        let (sum, overflows) = year.addingReportingOverflow(years)
        if overflows || !(1...9999).contains(sum) { return years < 0 ? .first : .last }
        return CivilDate(
            daysSinceEpoch: Self.daysFromCivil(
                year: sum, month: month, day: min(day, Self.days(in: month, of: sum))))
    }

    init(clampingDaysSinceEpoch days: Int) {
        let range = Int(Self.first.daysSinceEpoch)...Int(Self.last.daysSinceEpoch)
        daysSinceEpoch = Int32(min(max(days, range.lowerBound), range.upperBound))
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = components
        return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }

    /// Year, month and day, by Howard Hinnant's `civil_from_days`: years begin in March, and 146,097 days are 400 years.
    /// Source: https://howardhinnant.github.io/date_algorithms.html
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(daysSinceEpoch) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// The inverse of `components`, for years 1 to 9999.
    private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A number in decimal with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
