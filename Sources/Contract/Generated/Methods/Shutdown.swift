// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `shutdown`: Answers, then ends as after SIGTERM: requests already read are finished and answered, and writes in
/// flight are finished and recorded. A job that was syncing becomes `interrupted` and can be resumed.
public struct ShutdownParams: ImmediateMethodParams {
    public init() {}
}

extension ShutdownParams {
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

extension ShutdownParams {
    public typealias Result = ShutdownResult

    public static var method: MethodName { .shutdown }
}

/// Result of `shutdown`.
public struct ShutdownResult: ContractValue {
    public init() {}
}

extension ShutdownResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        try reader.enterObject(at: path)
        while try reader.nextName(at: path) != nil {
            try reader.skip(at: path)
        }
        return Self()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}
