import Roster

/// White space in names, kana and addresses. U+3000, the ideographic space, is as common in Japanese names as U+0020.
enum WhiteSpace {
    /// Drops white space on both ends.
    static func trim(_ text: String) -> String {
        guard mayNeedFolding(text) else { return text }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isWhiteSpace }),
            let last = scalars.lastIndex(where: { !$0.isWhiteSpace })
        else { return "" }
        return String(scalars[first...last])
    }

    static func trim(_ text: String, noting rules: inout [NormalizationRule]) -> String {
        let trimmed = trim(text)
        if trimmed.utf8.count != text.utf8.count { rules.append(.trimOuterWhiteSpace) }
        return trimmed
    }

    /// Drops white space on both ends and makes each run inside one U+0020.
    static func fold(_ text: String, noting rules: inout [NormalizationRule]) -> String {
        guard mayNeedFolding(text) else { return text }
        let trimmed = trim(text, noting: &rules)
        let words = trimmed.unicodeScalars.split(whereSeparator: \.isWhiteSpace)
        let folded = words.map { String($0) }.joined(separator: " ")
        if !folded.utf8.elementsEqual(trimmed.utf8) { rules.append(.foldInnerWhiteSpace) }
        return folded
    }

    /// A quick check that spares most texts the work: in UTF-8 each white space is an ASCII control character or space, or
    /// begins with one of these bytes. Kana begin with 0xE3 as well, but never with 0xE3 0x80, as U+3000 does.
    private static func mayNeedFolding(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0...0x20, 0xC2, 0xE1, 0xE2: return true
            case 0x80 where previous == 0xE3: return true
            default: previous = byte
            }
        }
        return false
    }
}
