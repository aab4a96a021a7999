import Contract

/// The output of the demo in the chosen language.
struct DemoOutput: Sendable {
    let console: Console
    let language: Language

    func print(heading step: Int, ja: String, en: String) async throws {
        try await console.print("\(step). " + language.text(ja: ja, en: en))
    }

    func print(ja: String, en: String) async throws {
        try await console.print(language.text(ja: ja, en: en))
    }

    /// A word of the contract. In English, SmartHR's Japanese term for it follows in brackets.
    func term(_ word: some RawRepresentable<String>, label: BilingualText) -> String {
        language.text(ja: label.ja, en: "\(word.rawValue) (\(label.ja))")
    }
}
