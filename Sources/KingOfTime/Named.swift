import JSON
import Roster

/// An object of which only `code` and `name` are wanted: divisions, working types [C].
enum Named {
    private enum Key: String, CaseIterable { case code, name }
    private static let names = JSONNames<Key>()

    static func list(_ reader: inout JSONReader) throws(JSONFault) -> [Choice] {
        var list: [Choice] = []
        try reader.enterArray()
        while try reader.nextElement() {
            var code: String?
            var name = ""
            try reader.enterObject()
            while let key = try reader.nextMember(of: names) {
                switch key {
                case .code: code = try reader.readString()
                case .name: name = try reader.readStringOrNull() ?? ""
                }
            }
            guard let code else { throw reader.fault(.wrongKind) }
            list.append(Choice(id: code, name: name))
        }
        return list
    }
}

/// `GET /company`, of which only the `key` is wanted.
enum Company {
    private enum Key: String, CaseIterable { case key }
    private static let names = JSONNames<Key>()

    static func key(_ reader: inout JSONReader) throws(JSONFault) -> String {
        var found: String?
        try reader.enterObject()
        while try reader.nextMember(of: names) != nil { found = try reader.readString() }
        guard let found, !found.isEmpty else { throw reader.fault(.wrongKind) }
        return found
    }
}

/// `GET /tokens/{token}/available` [C].
enum Availability {
    private enum Key: String, CaseIterable { case available }
    private static let names = JSONNames<Key>()

    static func read(_ reader: inout JSONReader) throws(JSONFault) -> Bool {
        var available: Bool?
        try reader.enterObject()
        while try reader.nextMember(of: names) != nil { available = try reader.readBool() }
        guard let available else { throw reader.fault(.wrongKind) }
        return available
    }
}
