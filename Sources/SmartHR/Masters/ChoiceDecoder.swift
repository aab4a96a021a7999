import JSON
import Roster

/// Decodes objects of which only `id` and `name` are used: BizEstablishment and Company [C].
enum ChoiceDecoder {
    private enum Key: String, CaseIterable { case id, name }
    private static let names = JSONNames<Key>()

    static func list(from reader: inout JSONReader) throws(JSONFault) -> [Choice] {
        var list: [Choice] = []
        try reader.enterArray()
        while try reader.nextElement() { list.append(try choice(from: &reader)) }
        return list
    }

    /// A missing or null name is empty. A missing id is an error.
    private static func choice(from reader: inout JSONReader) throws(JSONFault) -> Choice {
        var id: String?
        var name = ""
        try reader.enterObject()
        while let key = try reader.nextMember(of: names) {
            switch key {
            case .id: id = try reader.readString()
            case .name: name = try reader.readStringOrNull() ?? ""
            }
        }
        guard let id else { throw reader.fault(.wrongKind) }
        return Choice(id: id, name: name)
    }
}
