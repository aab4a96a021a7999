import JSON

/// Decodes `GET /tokens/{token}/available`: `{"available": true}` or `false` [C].
enum TokenAvailability {
    private enum Key: String, CaseIterable { case available }
    private static let names = JSONNames<Key>()

    static func isAvailable(from reader: inout JSONReader) throws(JSONFault) -> Bool {
        var available: Bool?
        try reader.enterObject()
        while try reader.nextMember(of: names) != nil { available = try reader.readBool() }
        guard let available else { throw reader.fault(.wrongKind) }
        return available
    }
}
