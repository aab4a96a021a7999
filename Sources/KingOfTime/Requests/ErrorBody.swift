import JSON

/// KING OF TIME's error body in both of its shapes [C]: `{"errors":[{"message":…,"code":100}]}` with one or more
/// entries, and the flat `{"code":"303","message":…}`, whose code is a string.
struct ErrorBody: Hashable, Sendable {
    /// All codes as text, in the order of the body.
    private(set) var codes: [String] = []
    private(set) var messages: [String] = []

    private enum Key: String, CaseIterable { case errors, code, message }
    private static let names = JSONNames<Key>()

    /// `nil` if the body has neither shape, such as a proxy's page.
    init?(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes)
        do throws(JSONFault) {
            try readObject(from: &reader)
        } catch {
            return nil
        }
        if codes.isEmpty && messages.isEmpty { return nil }
    }

    private mutating func readObject(from reader: inout JSONReader) throws(JSONFault) {
        try reader.enterObject()
        while let key = try reader.nextMember(of: Self.names) {
            switch key {
            case .code: try readCode(from: &reader)
            case .message: if let message = try reader.readStringOrNull() { messages.append(message) }
            case .errors: try readEntries(from: &reader)
            }
        }
    }

    private mutating func readEntries(from reader: inout JSONReader) throws(JSONFault) {
        guard try reader.peek() == .array else { return try reader.skipValue() }
        try reader.enterArray()
        while try reader.nextElement() {
            if try reader.peek() == .object { try readObject(from: &reader) } else { try reader.skipValue() }
        }
    }

    private mutating func readCode(from reader: inout JSONReader) throws(JSONFault) {
        switch try reader.peek() {
        case .number: codes.append(try reader.readNumberText())
        case .string: codes.append(try reader.readString())
        default: try reader.skipValue()
        }
    }
}
