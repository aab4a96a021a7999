import ArgumentParser
import Contract

/// The language in which a command speaks to a person.
enum Language: String, CaseIterable, ExpressibleByArgument, Sendable {
    case ja
    case en

    /// Japanese where the locale is Japanese, English otherwise.
    static func usual(_ environment: [String: String]) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("ja") == true ? .ja : .en
    }

    func callAsFunction(_ text: BilingualText) -> String { self == .ja ? text.ja : text.en }

    func callAsFunction(ja: String, en: String) -> String { self == .ja ? ja : en }
}

struct LanguageOption: ParsableArguments {
    @Option(help: "The language to speak: ja or en; else the locale's.")
    var language: Language?

    var chosen: Language { language ?? .usual(ProcessIdentity.environment) }
}
