// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `ping`: Answers at once, also before `authenticate`.
public struct PingParams: ImmediateMethodParams {
    public init() {}
}

extension PingParams {
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

extension PingParams {
    public typealias Result = PingResult

    public static var method: MethodName { .ping }
}

/// Result of `ping`.
public struct PingResult: ContractValue {
    public init() {}
}

extension PingResult {
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
