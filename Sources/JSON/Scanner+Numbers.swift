/// The range of a number. `isInteger` means: written without fraction and exponent.
struct NumberToken {
    let start: Int
    let end: Int
    let isInteger: Bool
}

extension Scanner {
    /// Scans a number. Its first byte must be the next byte.
    mutating func number() throws(ScanError) -> NumberToken {
        let start = at
        if try byte() == .minus { at &+= 1 }
        try wholePart()
        let wholeEnd = at
        if at < text.count, text[at] == UInt8(ascii: ".") {
            at &+= 1
            try digits()
        }
        if at < text.count, text[at] | 0x20 == UInt8(ascii: "e") {
            try exponent()
        }
        if at < text.count, Self.continuesNumber(text[at]) { throw ScanError(.invalidNumber, at: at) }
        return NumberToken(start: start, end: at, isInteger: wholeEnd == at)
    }

    private mutating func wholePart() throws(ScanError) {
        let isZero = try byte() == .zero
        guard isZero else { return try digits() }
        at &+= 1
    }

    private mutating func exponent() throws(ScanError) {
        at &+= 1
        let sign = try byte()
        if sign == .minus || sign == UInt8(ascii: "+") { at &+= 1 }
        try digits()
    }

    /// One digit or more.
    private mutating func digits() throws(ScanError) {
        guard try byte().isDigit else { throw ScanError(.invalidNumber, at: at) }
        while at < text.count, text[at].isDigit { at &+= 1 }
    }

    /// Bytes that after a number can only be meant as a part of it: `01`, `1.2.3`, `1e5x`. The error then names the number,
    /// not an unexpected byte.
    @inline(__always)
    private static func continuesNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case .zero ... .nine, .minus, UInt8(ascii: "+"), UInt8(ascii: "."): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    /// The value of a number that must be written as an integer. It accumulates negative numbers downwards, so that `Int.min`
    /// does not overflow.
    mutating func integer() throws(ScanError) -> Int {
        let token = try number()
        guard token.isInteger else { throw ScanError(.wrongKind, at: token.start) }
        let isNegative = text[token.start] == .minus
        var value = 0
        for index in (isNegative ? token.start + 1 : token.start)..<token.end {
            let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(text[index] &- .zero)
            let (sum, carry) =
                isNegative
                ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
            guard !overflow, !carry else { throw ScanError(.outOfRange, at: token.start) }
            value = sum
        }
        return value
    }
}
