/// Reads one setting after the other: from the environment, else from the file, else the default.
///
/// The reader records the origin of each value for `renkei config`, and every name that it was asked for. Call `finish()`
/// after the last setting: it refuses names in the file that no setting has. docs/decisions/settings-reader.md gives the reasons
/// for a reader of our own.
struct SettingsReader {
    let file: SettingsFile?
    let environment: [String: String]
    /// The settings read so far, in the order of reading.
    private(set) var entries: [SettingsEntry] = []
    /// All names that were asked for, found or not.
    private var knownNames: Set<String> = []

    init(file: SettingsFile?, environment: [String: String]) {
        self.file = file
        self.environment = environment
    }

    /// - Parameter printed: the value as `renkei config` prints it.
    mutating func text(
        named name: String, default fallback: String, printed: (String) -> String = { $0 }
    ) throws(SettingsError) -> String {
        if let text = try optionalText(named: name, printed: printed) { return text }
        record(name: name, value: fallback, origin: "default")
        return fallback
    }

    /// `nil` if neither the environment nor the file has the setting. Empty text is an error: it is nearly always a variable
    /// that was not filled in.
    mutating func optionalText(
        named name: String, printed: (String) -> String = { $0 }
    ) throws(SettingsError) -> String? {
        guard let (text, origin) = try value(named: name, kind: .text) else { return nil }
        guard !text.isEmpty else { throw SettingsError(setting: name, origin: origin, reason: "may not be empty") }
        record(name: name, value: printed(text), origin: origin)
        return text
    }

    /// One of the words of an enum.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        named name: String, default fallback: Word
    ) throws(SettingsError) -> Word {
        guard let (text, origin) = try value(named: name, kind: .text) else {
            record(name: name, value: fallback.rawValue, origin: "default")
            return fallback
        }
        guard let word = Word(rawValue: text) else {
            let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
            throw SettingsError(setting: name, origin: origin, reason: "should be one of \(words)")
        }
        record(name: name, value: text, origin: origin)
        return word
    }

    /// A whole number.
    /// - Parameter range: the numbers that the program can work with. A number outside of it is an error that names the range.
    mutating func number(
        named name: String, default fallback: Int, in range: ClosedRange<Int>
    ) throws(SettingsError) -> Int {
        guard let (text, origin) = try value(named: name, kind: .number) else {
            record(name: name, value: String(fallback), origin: "default")
            return fallback
        }
        guard let number = Int(text), range.contains(number) else {
            throw SettingsError(setting: name, origin: origin, reason: Self.rule(for: range))
        }
        record(name: name, value: text, origin: origin)
        return number
    }

    /// A whole number, or the word `none`, which is `nil`.
    mutating func limit(
        named name: String, default fallback: Int?, in range: ClosedRange<Int>
    ) throws(SettingsError) -> Int? {
        guard let (text, origin) = try value(named: name, kind: .numberOrNone) else {
            record(name: name, value: fallback.map(String.init) ?? "none", origin: "default")
            return fallback
        }
        let number = Int(text)
        guard text == "none" || number.map(range.contains) == true else {
            throw SettingsError(setting: name, origin: origin, reason: Self.rule(for: range) + ", or `none`")
        }
        record(name: name, value: text, origin: origin)
        return number
    }

    /// `true` or `false`.
    mutating func flag(named name: String, default fallback: Bool) throws(SettingsError) -> Bool {
        guard let (text, origin) = try value(named: name, kind: .flag) else {
            record(name: name, value: String(fallback), origin: "default")
            return fallback
        }
        guard let flag = Bool(text) else {
            throw SettingsError(setting: name, origin: origin, reason: "should be true or false")
        }
        record(name: name, value: text, origin: origin)
        return flag
    }

    /// A list; in an environment variable its items are separated by commas.
    mutating func list(named name: String) throws(SettingsError) -> [String]? {
        knownNames.insert(name)
        if let (variable, text) = variable(ofSetting: name) {
            record(name: name, value: text, origin: variable)
            return text.split(separator: ",").map(String.init)
        }
        guard let file, let value = file.values[name] else { return nil }
        guard case .list(let list) = value else {
            throw SettingsError(setting: name, origin: file.path, reason: "should be a list")
        }
        record(name: name, value: list.joined(separator: ", "), origin: file.path)
        return list
    }

    /// The place of a token: exactly one of `env`, `file` and `command`. The token itself is not read here.
    mutating func tokenSource(named name: String) throws(SettingsError) -> TokenSource? {
        var sources: [TokenSource] = []
        if let variable = try optionalText(named: name + ".env") { sources.append(.environment(variable)) }
        if let path = try optionalText(named: name + ".file") { sources.append(.file(path)) }
        if let command = try list(named: name + ".command"), !command.isEmpty { sources.append(.command(command)) }
        guard sources.count < 2 else {
            throw SettingsError(setting: name, reason: "should be just one of env, file and command")
        }
        return sources.first
    }

    /// - Throws: `SettingsError` for the first name in the file that no setting has.
    func finish() throws(SettingsError) {
        guard let file, let unknown = file.values.keys.filter({ !knownNames.contains($0) }).min() else { return }
        throw SettingsError(setting: unknown, origin: file.path, reason: "there is no such setting")
    }

    /// Whether the environment sets anything below the path.
    func hasVariables(below path: String) -> Bool {
        let prefix = VariableName.of(setting: path) + "_"
        return environment.keys.contains { $0.hasPrefix(prefix) }
    }

    /// The kinds of JSON values that a setting accepts. A value from the environment is text, and always accepted here.
    private enum Kind { case text, number, numberOrNone, flag }

    /// The value as text, from the environment or the file.
    /// - Throws: `SettingsError` if the file holds another kind of JSON value.
    private mutating func value(
        named name: String, kind: Kind
    ) throws(SettingsError) -> (text: String, origin: String)? {
        knownNames.insert(name)
        if let (variable, text) = variable(ofSetting: name) { return (text, variable) }
        guard let file, let value = file.values[name] else { return nil }
        switch (value, kind) {
        case (.text(let text), .text), (.number(let text), .number), (.text(let text), .numberOrNone),
            (.number(let text), .numberOrNone):
            return (text, file.path)
        case (.bool(let flag), .flag): return (String(flag), file.path)
        case (_, .text): throw SettingsError(setting: name, origin: file.path, reason: "should be a text")
        case (_, .number), (_, .numberOrNone):
            throw SettingsError(setting: name, origin: file.path, reason: "should be a number")
        case (_, .flag): throw SettingsError(setting: name, origin: file.path, reason: "should be true or false")
        }
    }

    private func variable(ofSetting name: String) -> (name: String, text: String)? {
        let variable = VariableName.of(setting: name)
        return environment[variable].map { (variable, $0) }
    }

    private mutating func record(name: String, value: String, origin: String) {
        entries.append(SettingsEntry(name: name, value: value, origin: origin))
    }

    private static func rule(for range: ClosedRange<Int>) -> String {
        "should be a whole number from \(range.lowerBound) to \(range.upperBound)"
    }
}
