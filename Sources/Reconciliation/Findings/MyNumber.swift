import Roster

/// マイナンバー (個人番号): a number that must not be collected. A value that looks like one is not shown, kept or written.
///
/// It has twelve digits, the last of which is a check digit (Ordinance of the Ministry of Internal Affairs and Communications
/// No. 85 of 2014, article 5). One in ten other numbers of twelve digits has a fitting check digit by chance and is hidden
/// as well.
public enum MyNumber {
    /// Whether the whole text is such a number, half-width or full-width, with or without spaces, hyphens and what nobody can
    /// see.
    public static func isLikely(_ text: String) -> Bool {
        // The quick way out for nearly all texts: such a number begins with a digit, a separator or a full-width form.
        guard let first = text.utf8.first, first < 0x3A || first == 0x7F || first >= 0xC2, text.utf8.count >= 12 else {
            return false
        }
        var digits: [Int] = []
        for scalar in text.unicodeScalars {
            if let digit = digit(scalar) {
                digits.append(digit)
            } else if !isSeparator(scalar) {
                return false
            }
            if digits.count > 12 { return false }
        }
        return digits.count == 12 && digits[11] == checkDigit(of: digits.prefix(11))
    }

    private static func checkDigit(of digits: ArraySlice<Int>) -> Int {
        let weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
        let remainder = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
        return remainder <= 1 ? 0 : 11 - remainder
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value) - 0x30
        case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
        default: nil
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isWhiteSpace || scalar.isInvisible || scalar.isVariationSelector || Kana.isDash(scalar) || scalar == "ー"
    }
}

extension Employee {
    /// The fields whose whole text is a likely マイナンバー. Every reading is looked at, so that no field can be forgotten.
    public var fieldsWithMyNumber: [Field] {
        guard readings.contains(where: \.isMyNumber) else { return [] }
        return Field.allCases.filter { self[$0].isMyNumber }
    }

    /// The record without what may not be shown. Nearly every record is returned as it is.
    var hidingMyNumbers: Employee {
        let hidden = fieldsWithMyNumber
        return hidden.isEmpty ? self : hiding(hidden)
    }

    /// A copy in which these fields are unreadable, so that their values go no further.
    public func hiding(_ fields: [Field]) -> Employee {
        var employee = self
        for field in fields { employee[field] = .unreadable }
        return employee
    }
}

extension Reading {
    fileprivate var isMyNumber: Bool {
        switch self {
        case .value(.text(let text)), .unmapped(let text): MyNumber.isLikely(text)
        case .value(.gender), .value(.date), .unreadable, .absent, .blank: false
        }
    }
}

extension Evidence {
    /// The code of another record; empty if there is none, or if it may be a My Number.
    static func otherCode(_ code: EmployeeCode?) -> [Evidence] {
        code.flatMap { MyNumber.isLikely($0.text) ? nil : [Evidence("otherCode", $0.text)] } ?? []
    }
}
