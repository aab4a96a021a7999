import JSON

/// SmartHR's error body: `{"code": int, "type": string, "message": string, "errors": array or null}`. An entry of
/// `errors` is `{"message", "resource", "field"}`, of which the last two may be null [C].
struct ErrorBody: Hashable, Sendable {
    let code: Int
    /// The message, then one line for each entry. An entry's field name comes first: `birth_at: …`.
    let messages: [String]

    private enum Key: String, CaseIterable { case code, message, errors }
    private enum EntryKey: String, CaseIterable { case message, field }
    private static let names = JSONNames<Key>()
    private static let entryNames = JSONNames<EntryKey>()
    /// Several violations come in one answer [S]. More than these are not worth showing.
    private static let mostEntries = 20

    /// `nil` if the body has another shape, such as a proxy's page.
    init?(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes)
        do throws(JSONFault) {
            self = try Self(reading: &reader)
        } catch {
            return nil
        }
    }

    private init(reading reader: inout JSONReader) throws(JSONFault) {
        var code: Int?
        var message: String?
        var entries: [String] = []
        try reader.enterObject()
        while let key = try reader.nextMember(of: Self.names) {
            switch key {
            case .code: code = try reader.readInt()
            case .message: message = try reader.readStringOrNull()
            case .errors: entries = try Self.entries(from: &reader)
            }
        }
        guard let code else { throw reader.fault(.wrongKind) }
        self.code = code
        messages = (message.map { [$0] } ?? []) + entries.prefix(Self.mostEntries)
    }

    private static func entries(from reader: inout JSONReader) throws(JSONFault) -> [String] {
        guard try reader.peek() == .array else {
            try reader.skipValue()
            return []
        }
        var entries: [String] = []
        try reader.enterArray()
        while try reader.nextElement() {
            guard try reader.peek() == .object else {
                try reader.skipValue()
                continue
            }
            entries.append(try entry(from: &reader))
        }
        return entries
    }

    private static func entry(from reader: inout JSONReader) throws(JSONFault) -> String {
        var message = ""
        var field: String?
        try reader.enterObject()
        while let key = try reader.nextMember(of: entryNames) {
            switch key {
            case .message: message = try reader.readStringOrNull() ?? ""
            case .field: field = try reader.readStringOrNull()
            }
        }
        return field.map { "\($0): \(message)" } ?? message
    }
}
