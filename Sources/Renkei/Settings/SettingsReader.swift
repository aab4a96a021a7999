/// One setting as it is in force, for `renkei config` to show.
struct SettingsEntry: Hashable, Sendable {
    let name: String
    let value: String
    /// `default`, an environment variable's name, or the file's path.
    let origin: String
}

/// Reads one setting after the other, from the environment, else from the file, else the default, and remembers where
/// each came from. A value of the wrong kind is a fault, wherever it stands.
struct SettingsReader {
    let file: SettingsFile?
    let environment: [String: String]
    private(set) var entries: [SettingsEntry] = []
    private var asked: Set<String> = []

    init(file: SettingsFile?, environment: [String: String]) {
        self.file = file
        self.environment = environment
    }

    mutating func text(
        _ name: String, default fallback: String, shown: (String) -> String = { $0 }
    ) throws(SettingsFault) -> String {
        if let text = try optionalText(name, shown: shown) { return text }
        note(name, fallback, "default")
        return fallback
    }

    /// - Parameter shown: what `renkei config` prints of it.
    mutating func optionalText(
        _ name: String, shown: (String) -> String = { $0 }
    ) throws(SettingsFault) -> String? {
        guard let (text, origin) = try given(name) else { return nil }
        guard !text.isEmpty else { throw SettingsFault(name, from: origin, "may not be empty") }
        note(name, shown(text), origin)
        return text
    }

    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ name: String, default fallback: Word
    ) throws(SettingsFault) -> Word {
        guard let (text, origin) = try given(name) else {
            note(name, fallback.rawValue, "default")
            return fallback
        }
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsFault(name, from: origin, "should be one of \(words)")
        }
        note(name, text, origin)
        return word
    }

    /// A whole number.
    /// - Parameter range: what the program can work with; a number outside of it is an error that names the range.
    mutating func number(
        _ name: String, default fallback: Int, in range: ClosedRange<Int>
    ) throws(SettingsFault) -> Int {
        guard let (text, origin) = try given(name, .number) else {
            note(name, String(fallback), "default")
            return fallback
        }
        guard let number = Int(text), range.contains(number) else {
            throw SettingsFault(name, from: origin, Self.rule(for: range))
        }
        note(name, text, origin)
        return number
    }

    /// A whole number, or the word `none`, which is `nil`.
    mutating func limit(
        _ name: String, default fallback: Int?, in range: ClosedRange<Int>
    ) throws(SettingsFault) -> Int? {
        guard let (text, origin) = try given(name, .either) else {
            note(name, fallback.map(String.init) ?? "none", "default")
            return fallback
        }
        let number = Int(text)
        guard text == "none" || number.map(range.contains) == true else {
            throw SettingsFault(name, from: origin, Self.rule(for: range) + ", or `none`")
        }
        note(name, text, origin)
        return number
    }

    private static func rule(for range: ClosedRange<Int>) -> String {
        "should be a whole number from \(range.lowerBound) to \(range.upperBound)"
    }

    /// A list; in the environment its items are parted by commas.
    mutating func texts(_ name: String) throws(SettingsFault) -> [String]? {
        asked.insert(name)
        if let (variable, text) = variable(name) {
            note(name, text, variable)
            return text.split(separator: ",").map(String.init)
        }
        guard let file, let value = file.values[name] else { return nil }
        guard case .texts(let texts) = value else { throw SettingsFault(name, from: file.path, "should be a list") }
        note(name, texts.joined(separator: ", "), file.path)
        return texts
    }

    /// Where a token comes from: exactly one of `env`, `file` and `command`. The token itself is not read here.
    mutating func token(_ name: String) throws(SettingsFault) -> TokenSource? {
        var sources: [TokenSource] = []
        if let variable = try optionalText(name + ".env") { sources.append(.environment(variable)) }
        if let path = try optionalText(name + ".file") { sources.append(.file(path)) }
        if let command = try texts(name + ".command"), !command.isEmpty { sources.append(.command(command)) }
        guard sources.count < 2 else { throw SettingsFault(name, "should be just one of env, file and command") }
        return sources.first
    }

    /// - Throws: `SettingsFault` for the first name in the file that no setting has.
    func finish() throws(SettingsFault) {
        guard let file, let stranger = file.values.keys.filter({ !asked.contains($0) }).min() else { return }
        throw SettingsFault(stranger, from: file.path, "there is no such setting")
    }

    /// Whether something below the path is given anywhere.
    func hasVariables(below path: String) -> Bool {
        let prefix = Self.variableName(path) + "_"
        return environment.keys.contains { $0.hasPrefix(prefix) }
    }

    /// `connections.main.smartHR.baseURL` is `RENKEI_CONNECTIONS_MAIN_SMART_HR_BASE_URL`.
    static func variableName(_ setting: String) -> String {
        "RENKEI_" + setting.split(separator: ".").map { words(in: $0) }.joined(separator: "_")
    }

    /// Letters of ASCII alone: names of settings have no others, and Unicode's tables are not wanted at the start.
    private static func words(in part: Substring) -> String {
        let letters = Array(part.utf8)
        var name: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            let beginsWord =
                index > 0 && letter.isUpper
                && (letters[index - 1].isLower || (index + 1 < letters.count && letters[index + 1].isLower))
            if beginsWord { name.append(UInt8(ascii: "_")) }
            name.append(letter.inVariableName)
        }
        return String(decoding: name, as: UTF8.self)
    }

    private enum Kind { case text, number, either }

    private mutating func given(
        _ name: String, _ kind: Kind = .text
    ) throws(SettingsFault) -> (text: String, origin: String)? {
        asked.insert(name)
        if let (variable, text) = variable(name) { return (text, variable) }
        guard let file, let value = file.values[name] else { return nil }
        switch (value, kind) {
        case (.text(let text), .text), (.number(let text), .number), (.text(let text), .either),
            (.number(let text), .either):
            return (text, file.path)
        case (_, .text): throw SettingsFault(name, from: file.path, "should be a text")
        case (_, .number), (_, .either): throw SettingsFault(name, from: file.path, "should be a number")
        }
    }

    private func variable(_ name: String) -> (name: String, text: String)? {
        let variable = Self.variableName(name)
        return environment[variable].map { (variable, $0) }
    }

    private mutating func note(_ name: String, _ value: String, _ origin: String) {
        entries.append(SettingsEntry(name: name, value: value, origin: origin))
    }
}

extension UInt8 {
    fileprivate var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    fileprivate var isLower: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    private var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// A capital letter or digit; what is neither becomes an underscore.
    fileprivate var inVariableName: UInt8 {
        if isLower { return self - 32 }
        return isUpper || isDigit ? self : UInt8(ascii: "_")
    }
}
