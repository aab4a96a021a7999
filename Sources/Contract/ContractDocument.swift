/// A description of the whole contract that the program hands out.
public enum ContractDocument: Hashable, Sendable, CaseIterable {
    /// What `rpc.discover` answers.
    case openRPC
    /// JSON Schema (2020-12) of every message.
    case schema

    /// The document as JSON on one line.
    public var bytes: [UInt8] {
        let text = self == .openRPC ? Self.openRPCText : Self.schemaText
        return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
