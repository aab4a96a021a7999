import JSON

/// A settings file, taken apart into one value for each path: `connections.main.smartHR.baseURL`. Strict JSON, and
/// nothing in it is passed over: a name that no setting has is a fault.
struct SettingsFile: Sendable {
    enum Value: Hashable, Sendable {
        case text(String)
        case number(String)
        case truth(Bool)
        case texts([String])
    }

    let path: String
    let values: [String: Value]

    /// - Throws: `SettingsFault` if the bytes are not JSON or hold what no setting can be.
    init(path: String, _ bytes: [UInt8]) throws(SettingsFault) {
        self.path = path
        var values: [String: Value] = [:]
        do throws(JSONFault) {
            try JSON.validate(bytes[...])
            var reader = JSONReader(bytes)
            try Self.read(&reader, at: "", into: &values)
            try reader.finish()
        } catch {
            let setting = error.path.split(separator: "/").joined(separator: ".")
            throw SettingsFault(
                setting, from: path, "cannot be read: \(error.rule.rawValue) at byte \(error.offset)")
        }
        self.values = values
    }

    private static func read(
        _ reader: inout JSONReader, at path: String, into values: inout [String: Value]
    ) throws(JSONFault) {
        switch try reader.peek() {
        case .object:
            try reader.enterObject()
            while let name = try reader.nextName() {
                try read(&reader, at: path.isEmpty ? name : path + "." + name, into: &values)
            }
        case .array:
            var texts: [String] = []
            try reader.enterArray()
            while try reader.nextElement() { texts.append(try reader.readString()) }
            values[path] = .texts(texts)
        case .string: values[path] = .text(try reader.readString())
        case .number: values[path] = .number(try reader.readNumberText())
        case .bool: values[path] = .truth(try reader.readBool())
        case .null: throw reader.fault(.wrongKind)
        }
    }

    /// The names directly below a path, sorted: the connections below `connections`.
    func names(below path: String) -> [String] {
        let prefix = path + "."
        let names = values.keys.filter { $0.hasPrefix(prefix) }.map { key in
            String(key.dropFirst(prefix.count).prefix { $0 != "." })
        }
        return Set(names).sorted()
    }
}
