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
    /// begins with one of these bytes.
    private static func mayNeedFolding(_ text: String) -> Bool {
        text.utf8.contains { byte in byte <= 0x20 || byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 }
    }
}
