// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `authenticate`: On TCP, every other method except `ping` requires it. Until then, the limits `unauthenticatedBytes`
/// and `unauthenticatedSeconds` apply, see `hello`. Each failure delays the next answer, and repeated failures close
/// the connection.
public struct AuthenticateParams: SuspendingMethodParams {
    /// The listener's token.
    public var token: String

    public init(token: String) {
        self.token = token
    }
}

extension AuthenticateParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var token: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "token": token = try reader.text(TextRule(minLength: 1, maxLength: 4096), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let token else { throw .required("token", in: path) }
        return Self(token: token)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("token", token)
        writer.endObject()
    }
}

extension AuthenticateParams {
    public typealias Result = AuthenticateResult

    public static var method: MethodName { .authenticate }
}

/// Result of `authenticate`.
public struct AuthenticateResult: ContractValue {
    public init() {}
}

extension AuthenticateResult {
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
