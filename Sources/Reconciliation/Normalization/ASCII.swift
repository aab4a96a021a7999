/// Letters A to Z: the only ones whose case does not count in an e-mail address.
enum ASCII {
    static func foldCase(_ text: String, noting rules: inout [NormalizationRule]) -> String {
        guard text.utf8.contains(where: { (65...90).contains($0) }) else { return text }
        rules.append(.asciiCaseFold)
        return String(decoding: text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
}
