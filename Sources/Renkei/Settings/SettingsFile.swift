import JSON

/// A settings file as one value for each path, such as `connections.main.smartHR.baseURL`.
///
/// The file is strict JSON: duplicate names, `null` and trailing commas are errors. `SettingsReader.finish()` refuses the
/// names that no setting has.
struct SettingsFile: Sendable {
    enum Value: Hashable, Sendable {
        case text(String)
        /// The digits as written; the reader of the setting checks the range.
        case number(String)
        case bool(Bool)
        case list([String])
    }

    let path: String
    let values: [String: Value]

    /// - Throws: `SettingsError` if the bytes are not JSON, or hold a kind of value that no setting has.
    init(path: String, bytes: [UInt8]) throws(SettingsError) {
        self.path = path
        do throws(JSONFault) {
            values = try Self.values(in: bytes)
        } catch {
            let setting = error.path.split(separator: "/").joined(separator: ".")
            throw SettingsError(
                setting: setting, origin: path,
                reason: "cannot be read: \(error.rule.rawValue) at byte \(error.offset)")
        }
    }

    private static func values(in bytes: [UInt8]) throws(JSONFault) -> [String: Value] {
        // The reader below compares no names with each other; `validate` finds duplicates.
        try JSON.validate(bytes[...])
        var reader = JSONReader(bytes)
        var values: [String: Value] = [:]
        try collectValues(from: &reader, path: "", into: &values)
        try reader.finish()
        return values
    }

    /// Reads one JSON value and adds the settings in it.
    private static func collectValues(
        from reader: inout JSONReader, path: String, into values: inout [String: Value]
    ) throws(JSONFault) {
        switch try reader.peek() {
        case .object:
            try reader.enterObject()
            while let name = try reader.nextName() {
                try collectValues(from: &reader, path: path.isEmpty ? name : path + "." + name, into: &values)
            }
        case .array:
            var list: [String] = []
            try reader.enterArray()
            while try reader.nextElement() { list.append(try reader.readString()) }
            values[path] = .list(list)
        case .string: values[path] = .text(try reader.readString())
        case .number: values[path] = .number(try reader.readNumberText())
        case .bool: values[path] = .bool(try reader.readBool())
        case .null: throw reader.fault(.wrongKind)
        }
    }

    /// The names directly below a path, sorted: the names of the connections below `connections`.
    func names(below path: String) -> [String] {
        let prefix = path + "."
        let names = values.keys.filter { $0.hasPrefix(prefix) }.map { key in
            String(key.dropFirst(prefix.count).prefix { $0 != "." })
        }
        return Set(names).sorted()
    }
}
