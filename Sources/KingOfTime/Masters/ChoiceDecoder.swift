import JSON
import Roster

/// Decodes objects of which only `code` and `name` are used: divisions and working types [C].
enum ChoiceDecoder {
    private enum Key: String, CaseIterable { case code, name }
    private static let names = JSONNames<Key>()

    static func list(from reader: inout JSONReader) throws(JSONFault) -> [Choice] {
        var list: [Choice] = []
        try reader.enterArray()
        while try reader.nextElement() { list.append(try choice(from: &reader)) }
        return list
    }

    /// A missing or null name is empty. A missing code is an error.
    private static func choice(from reader: inout JSONReader) throws(JSONFault) -> Choice {
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
        return Choice(id: code, name: name)
    }
}
