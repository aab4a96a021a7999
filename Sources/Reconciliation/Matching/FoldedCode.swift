import Roster

extension EmployeeCode {
    /// The code without regard to width, case, zero padding, white space and what nobody can see. Two codes with the same folded form are never
    /// matched; they are pointed out to a person.
    var folded: String { text.utf8.allSatisfy { $0 < 0x80 } ? foldedASCII : foldedUnicode }

    /// Quick for codes in ASCII, which nearly all are. A test holds it to the result of `foldedUnicode`.
    private var foldedASCII: String {
        String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
            var count = 0
            var digits = 0
            for byte in text.utf8 where !Unicode.Scalar(byte).isIgnoredInCodes {
                let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                // A run of digits that began with zeros has left one zero in the buffer; the next digit takes its place.
                if isDigit, digits == 1, buffer[count - 1] == UInt8(ascii: "0") {
                    count -= 1
                    digits = 0
                }
                let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                buffer.initializeElement(at: count, to: isUpper ? byte + 32 : byte)
                count += 1
                digits = isDigit ? digits + 1 : 0
            }
            return count
        }
    }

    var foldedUnicode: String {
        var unused: [NormalizationRule] = []
        var folded = String.UnicodeScalarView()
        for scalar in Kana.fold(text, noting: &unused).unicodeScalars where !scalar.isIgnoredInCodes {
            folded.append(scalar.narrowedAndLowercased)
        }
        return withoutPadding(String(folded))
    }
}

/// Each run of digits without its leading zeros; a run of zeros alone keeps one.
private func withoutPadding(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var padding = false
    var inDigits = false
    for scalar in text.unicodeScalars {
        let isDigit = ("0"..."9").contains(scalar)
        if !isDigit, padding { result.append("0") }
        padding = scalar == "0" && (padding || !inDigits)
        inDigits = isDigit
        if !padding { result.append(scalar) }
    }
    if padding { result.append("0") }
    return String(result)
}

extension Unicode.Scalar {
    fileprivate var isIgnoredInCodes: Bool { isWhiteSpace || isInvisible || isVariationSelector }

    fileprivate var narrowedAndLowercased: Unicode.Scalar {
        let narrow = halfWidthASCII
        return (65...90).contains(narrow.value) ? Unicode.Scalar(narrow.value + 32) ?? narrow : narrow
    }
}
