import JSON

/// A JSON value whose content the contract does not describe. It is kept as bytes.
public struct RawJSON: ContractValue {
    public let bytes: [UInt8]

    public init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> RawJSON {
        RawJSON(try reader.raw(at: path))
    }

    public func write(to writer: inout JSONWriter) { writer.raw(bytes) }
}
