import JSON
import Roster

/// An object of which only `id` and `name` are wanted: BizEstablishment, Company [C].
enum Named {
    private enum Key: String, CaseIterable { case id, name }
    private static let names = JSONNames<Key>()

    static func list(_ reader: inout JSONReader) throws(JSONFault) -> [Choice] {
        var list: [Choice] = []
        try reader.enterArray()
        while try reader.nextElement() { list.append(try one(&reader)) }
        return list
    }

    private static func one(_ reader: inout JSONReader) throws(JSONFault) -> Choice {
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
