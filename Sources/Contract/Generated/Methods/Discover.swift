// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `rpc.discover`: Describes all methods of this contract.
public struct DiscoverParams: ImmediateMethodParams {
    public init() {}
}

extension DiscoverParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            throw ContractFault.unknown(key, in: path)
        }
        return Self()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension DiscoverParams {
    public typealias Result = DiscoverResult

    public static var method: MethodName { .discover }
}

/// OpenRPC document.
public typealias DiscoverResult = RawJSON
