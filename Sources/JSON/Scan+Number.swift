/// Where a number stands, and whether it is written without fraction and exponent.
struct NumberToken {
    let start: Int
    let end: Int
    let isInteger: Bool
}

extension Scan {
    /// Passes a number, whose first byte stands here.
    mutating func number() throws(Stop) -> NumberToken {
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
        if at < text.count, Self.spoilsNumber(text[at]) { throw Stop(.invalidNumber, at: at) }
        return NumberToken(start: start, end: at, isInteger: wholeEnd == at)
    }

    private mutating func wholePart() throws(Stop) {
        let isZero = try byte() == .zero
        guard isZero else { return try digits() }
        at &+= 1
    }

    private mutating func exponent() throws(Stop) {
        at &+= 1
        let sign = try byte()
        if sign == .minus || sign == UInt8(ascii: "+") { at &+= 1 }
        try digits()
    }

    /// One digit or more.
    private mutating func digits() throws(Stop) {
        guard try byte().isDigit else { throw Stop(.invalidNumber, at: at) }
        while at < text.count, text[at].isDigit { at &+= 1 }
    }

    /// What behind a number can only be meant as part of it: `01`, `1.2.3`, `1e5x`.
    @inline(__always)
    private static func spoilsNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case .zero ... .nine, .minus, UInt8(ascii: "+"), UInt8(ascii: "."): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    /// The value of a number that must be written as an integer and fit.
    mutating func integer() throws(Stop) -> Int {
        let token = try number()
        guard token.isInteger else { throw Stop(.wrongKind, at: token.start) }
        let isNegative = text[token.start] == .minus
        var value = 0
        for index in (isNegative ? token.start + 1 : token.start)..<token.end {
            let (tenfold, overflow) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(text[index] &- .zero)
            let (sum, carry) =
                isNegative
                ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
            guard !overflow, !carry else { throw Stop(.outOfRange, at: token.start) }
            value = sum
        }
        return value
    }
}
