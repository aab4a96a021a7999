/// Removes personal data and secrets from a service's own message, so that it may be shown and logged.
///
/// E-mail addresses, long numbers, dates and tokens become `***`. Names cannot be distinguished from other words and
/// stay: in the answers that are known, the services do not quote them.
public struct Redactor: Sendable {
    /// In characters. A longer message is cut.
    public static let longestMessage = 300

    private let secrets: [String]

    /// - Parameter secrets: texts that must not remain, such as the token.
    public init(secrets: [String] = []) {
        self.secrets = secrets.filter { !$0.isEmpty }
    }

    public func redact(_ text: String) -> String {
        var text = text
        for secret in secrets { text = text.replacingOccurrences(of: secret, with: "***") }
        text = Self.redactEmails(in: text)
        text = Self.redactNumbers(in: text)
        text = String(text.map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
        return text.count <= Self.longestMessage ? text : text.prefix(Self.longestMessage) + "…"
    }

    /// A word with an at sign is an address, in half or full width.
    private static func redactEmails(in text: String) -> String {
        guard text.contains(where: { $0 == "@" || $0 == "＠" }) else { return text }
        var redacted = ""
        var word = ""
        func endWord() {
            redacted += word.contains { $0 == "@" || $0 == "＠" } ? "***" : word
            word = ""
        }
        for character in text {
            if character.isWhitespace || "「」『』（）()<>\"',、。;[]{}".contains(character) {
                endWord()
                redacted.append(character)
            } else {
                word.append(character)
            }
        }
        endWord()
        return redacted
    }

    /// Six digits or more, with or without hyphens and slashes between them: codes, My Numbers, telephone numbers,
    /// dates.
    private static func redactNumbers(in text: String) -> String {
        var redacted = ""
        var run = ""
        func endRun() {
            let trailing = run.reversed().prefix { !$0.isWholeNumber }.count
            redacted += run.lazy.filter(\.isWholeNumber).count >= 6 ? "***" + run.suffix(trailing) : run
            run = ""
        }
        for character in text {
            if isDigit(character) || (!run.isEmpty && "-/－".contains(character)) {
                run.append(character)
            } else {
                endRun()
                redacted.append(character)
            }
        }
        endRun()
        return redacted
    }

    /// Digits of every script, full-width ones too.
    private static func isDigit(_ character: Character) -> Bool {
        character.unicodeScalars.count == 1
            && character.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }
    }
}

extension String {
    /// Foundation has such a function, but this module does without Foundation.
    fileprivate func replacingOccurrences(of part: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            result += rest[..<found.lowerBound] + other
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
