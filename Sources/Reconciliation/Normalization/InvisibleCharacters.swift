import Roster

/// Characters that nobody can see. They come with texts that were copied from web pages, spreadsheets and messages, and are
/// neither compared nor written.
enum InvisibleCharacters {
    static func drop(_ text: String, noting rules: inout [NormalizationRule]) -> String {
        let visible = text.withoutInvisible
        if visible.utf8.count != text.utf8.count { rules.append(.ignoreInvisible) }
        return visible
    }

    /// The text as it is written. The tab is the only control character that shows: as a space.
    static func dropForWriting(_ text: String) -> String {
        let visible = text.withoutInvisible
        guard visible.utf8.contains(0x09) else { return visible }
        return String(decoding: visible.utf8.map { $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
    }
}
