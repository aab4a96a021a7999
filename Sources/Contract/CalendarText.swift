/// Checks dates and timestamps by the grammar of RFC 3339.
enum CalendarText {
    /// True for `YYYY-MM-DD` if the date exists in the Gregorian calendar.
    static func isDate(_ text: Substring.UTF8View) -> Bool {
        let text = Array(text)
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = number(text[0..<4]), let month = number(text[5..<7]), let day = number(text[8..<10])
        else { return false }
        return year > 0 && (1...12).contains(month) && day > 0 && day <= days(in: month, of: year)
    }

    /// True for a date, `T`, a time with at least seconds, and an offset or `Z`. Leap seconds are refused.
    static func isDateTime(_ text: Substring.UTF8View) -> Bool {
        guard isDate(text.prefix(10)) else { return false }
        var rest = Array(text.dropFirst(10))[...]
        guard rest.popFirst() == UInt8(ascii: "T"), isTime(rest.prefix(8), below: [24, 60, 60]) else { return false }
        rest = rest.dropFirst(8)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { isDigit($0) }
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(1 + digits.count)
        }
        if rest.elementsEqual([UInt8(ascii: "Z")]) { return true }
        guard let sign = rest.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return false }
        return isTime(rest, below: [24, 60])
    }

    /// True for two-digit numbers separated by colons, each below its bound.
    private static func isTime(_ text: ArraySlice<UInt8>, below bounds: [Int]) -> Bool {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == bounds.count else { return false }
        return zip(parts, bounds).allSatisfy { part, bound in
            guard part.count == 2, let number = number(part) else { return false }
            return number < bound
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ isDigit($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
