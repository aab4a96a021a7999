/// Makes a service's own message fit to be passed on: no e-mail address, no long number or date, no token, not too long.
///
/// Names cannot be told from other words; services do not quote them in the answers that are known.
public struct Masking: Sendable {
    public static let longestMessage = 300

    private let secrets: [String]

    /// - Parameter secrets: texts that must never be passed on, such as the token.
    public init(secrets: [String] = []) {
        self.secrets = secrets.filter { !$0.isEmpty }
    }

    public func callAsFunction(_ text: String) -> String {
        var text = text
        for secret in secrets { text = text.replacingAll(secret, with: "***") }
        text = Self.maskAddresses(text)
        text = Self.maskNumbers(text)
        text = String(text.map { $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } ? " " : $0 })
        return text.count <= Self.longestMessage ? text : text.prefix(Self.longestMessage) + "…"
    }

    private static func maskAddresses(_ text: String) -> String {
        guard text.contains(where: { $0 == "@" || $0 == "＠" }) else { return text }
        var masked = ""
        var word = ""
        func close() {
            masked += word.contains { $0 == "@" || $0 == "＠" } ? "***" : word
            word = ""
        }
        for character in text {
            if character.isWhitespace || "「」『』（）()<>\"',、。;[]{}".contains(character) {
                close()
                masked.append(character)
            } else {
                word.append(character)
            }
        }
        close()
        return masked
    }

    /// Six digits or more, with hyphens and slashes between them or not: numbers of people, telephones, dates.
    private static func maskNumbers(_ text: String) -> String {
        var masked = ""
        var run = ""
        func close() {
            let trailing = run.reversed().prefix { !$0.isWholeNumber }.count
            masked += run.lazy.filter(\.isWholeNumber).count >= 6 ? "***" + run.suffix(trailing) : run
            run = ""
        }
        for character in text {
            if isDigit(character) || (!run.isEmpty && "-/－".contains(character)) {
                run.append(character)
            } else {
                close()
                masked.append(character)
            }
        }
        close()
        return masked
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.unicodeScalars.count == 1
            && character.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }
    }
}

extension String {
    fileprivate func replacingAll(_ part: String, with other: String) -> String {
        var result = ""
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            result += rest[..<found.lowerBound] + other
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
