import JSON

/// Decodes `GET /company`, of which only the `key` is used.
enum CompanyDecoder {
    private enum Key: String, CaseIterable { case key }
    private static let names = JSONNames<Key>()

    static func key(from reader: inout JSONReader) throws(JSONFault) -> String {
        var found: String?
        try reader.enterObject()
        while try reader.nextMember(of: names) != nil { found = try reader.readString() }
        guard let found, !found.isEmpty else { throw reader.fault(.wrongKind) }
        return found
    }
}
