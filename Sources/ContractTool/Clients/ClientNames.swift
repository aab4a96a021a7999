extension String {
    /// The words of a name in camel case: `smartHRToKingOfTime` is `smart`, `HR`, `To`, `King`, `Of`, `Time`.
    var nameWords: [String] {
        var words: [String] = []
        let letters = Array(self)
        for (index, letter) in letters.enumerated() {
            let before = index > 0 ? letters[index - 1] : nil
            let after = index + 1 < letters.count ? letters[index + 1] : nil
            let begins =
                letter.isUppercase && (before?.isUppercase == false || (before != nil && after?.isLowercase == true))
            if begins || words.isEmpty { words.append("") }
            words[words.count - 1].append(letter)
        }
        return words
    }

    /// `waitingUntil` is `waiting_until`.
    var snakeCased: String { nameWords.map { $0.lowercased() }.joined(separator: "_") }

    /// `jobNotReady` is `JOB_NOT_READY`.
    var constantCased: String { snakeCased.uppercased() }

    /// The inverse of `snakeCased` for names without abbreviations: `waiting_until` becomes `waitingUntil`.
    var camelCasedAgain: String {
        let words = split(separator: "_").map(String.init)
        return words[0] + words.dropFirst().map(\.capitalisedFirst).joined()
    }

    /// Breaks the text at spaces into lines of at most `width` characters.
    func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }

    /// The text with a full stop, unless it ends with punctuation.
    var sentence: String { [".", "。", "!", "?"].contains { hasSuffix($0) } ? self : self + "." }
}
