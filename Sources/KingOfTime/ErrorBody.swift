import JSON

/// Both shapes of an error [C]: `{"errors":[{"message":…,"code":100}]}`, one or more entries, and the flat
/// `{"code":"303","message":…}` whose code is a string. Codes are kept as text.
struct ErrorBody: Hashable, Sendable {
    private(set) var codes: [String] = []
    private(set) var messages: [String] = []

    private enum Key: String, CaseIterable { case errors, code, message }
    private static let names = JSONNames<Key>()

    /// `nil` if the body is of neither shape.
    init?(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes)
        do throws(JSONFault) {
            try read(&reader)
        } catch {
            return nil
        }
        if codes.isEmpty && messages.isEmpty { return nil }
    }

    private mutating func read(_ reader: inout JSONReader) throws(JSONFault) {
        try reader.enterObject()
        while let key = try reader.nextMember(of: Self.names) {
            switch key {
            case .code: try readCode(&reader)
            case .message: if let message = try reader.readStringOrNull() { messages.append(message) }
            case .errors: try readEntries(&reader)
            }
        }
    }

    private mutating func readEntries(_ reader: inout JSONReader) throws(JSONFault) {
        guard try reader.peek() == .array else { return try reader.skipValue() }
        try reader.enterArray()
        while try reader.nextElement() {
            if try reader.peek() == .object { try read(&reader) } else { try reader.skipValue() }
        }
    }

    private mutating func readCode(_ reader: inout JSONReader) throws(JSONFault) {
        switch try reader.peek() {
        case .number: codes.append(try reader.readNumberText())
        case .string: codes.append(try reader.readString())
        default: try reader.skipValue()
        }
    }
}
