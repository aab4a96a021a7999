import Contract

/// The language in which a command prints for a person.
enum Language: String, CaseIterable, Sendable {
    case ja
    case en

    /// Japanese if the locale is Japanese, else English.
    static func ofLocale(environment: [String: String]) -> Language {
        // The order of precedence of POSIX. An empty variable counts as not set.
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("ja") == true ? .ja : .en
    }

    func text(_ text: BilingualText) -> String { self.text(ja: text.ja, en: text.en) }

    func text(ja: String, en: String) -> String {
        switch self {
        case .ja: ja
        case .en: en
        }
    }
}
