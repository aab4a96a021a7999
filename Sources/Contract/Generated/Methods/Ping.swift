// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `ping`: Answers at once, also before `authenticate`.
public struct PingParams: ImmediateMethodParams {
    public init() {}
}

extension PingParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            throw ContractFault.unknown(key, in: place)
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

/// What `ping` answers.
public struct PingResult: ContractValue {
    public init() {}
}

extension PingResult {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        try reader.enterObject(at: place)
        while try reader.nextName(at: place) != nil {
            try reader.skip(at: place)
        }
        return Self()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}
