import JSON

/// A whole JSON value whose inside the contract does not shape, kept as its bytes.
public struct RawJSON: ContractValue {
    public let bytes: [UInt8]

    public init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> RawJSON {
        RawJSON(try reader.raw(at: place))
    }

    public func write(to writer: inout JSONWriter) { writer.raw(bytes) }
}
