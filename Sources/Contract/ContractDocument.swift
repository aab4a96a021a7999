/// A machine-readable description of the whole contract, contained in the program.
public enum ContractDocument: Hashable, Sendable, CaseIterable {
    /// The result of `rpc.discover`.
    case openRPC
    /// JSON Schema (2020-12) of all messages.
    case schema

    /// The document as JSON on one line.
    public var bytes: [UInt8] {
        let text = self == .openRPC ? Self.openRPCText : Self.schemaText
        return Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
