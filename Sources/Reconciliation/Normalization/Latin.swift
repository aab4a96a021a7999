import Roster

/// 全角英数字: full-width Latin letters and digits, as input methods for Japanese write them. Case is not folded.
enum Latin {
    static func narrow(_ text: String, noting rules: inout [NormalizationRule]) -> String {
        guard text.utf8.contains(0xEF), text.unicodeScalars.contains(where: \.isFullWidthLatin) else { return text }
        rules.append(.fullWidthToHalfWidth)
        var narrowed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { narrowed.append(scalar.isFullWidthLatin ? scalar.halfWidthASCII : scalar) }
        return String(narrowed)
    }
}

extension Unicode.Scalar {
    fileprivate var isFullWidthLatin: Bool {
        switch value {
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        default: false
        }
    }

    /// U+FF01 to U+FF5E are the full-width forms of ASCII, in the same order. Any other character is itself.
    var halfWidthASCII: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
