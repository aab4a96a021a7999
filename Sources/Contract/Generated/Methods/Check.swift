// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `check`: Checks tokens, permissions, readable fields, allowed IP addresses, service hours, clock skew and the state
/// folder. Each check is one entry, with advice if something is to be done. The method only reads. A service that
/// refuses access is an entry with the state `failed`, not an error.
public struct CheckParams: SuspendingMethodParams {
    /// The connection. Optional if there is only one.
    public var connection: String?

    public init(connection: String? = nil) {
        self.connection = connection
    }
}

extension CheckParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var connection: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "connection": connection = try reader.text(.connectionName, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        return Self(connection: connection)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("connection", ifPresent: connection)
        writer.endObject()
    }
}

extension CheckParams {
    public typealias Result = CheckResult

    public static var method: MethodName { .check }
}

/// Result of `check`.
public struct CheckResult: ContractValue {
    /// 連携設定: name of a connection in the settings.
    public var connection: String
    /// True if no entry has failed.
    public var ok: Bool
    public var entries: [CheckEntry]

    public init(connection: String, ok: Bool, entries: [CheckEntry]) {
        self.connection = connection
        self.ok = ok
        self.entries = entries
    }
}

extension CheckResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var connection: String?
        var ok: Bool?
        var entries: [CheckEntry]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "connection": connection = try reader.text(.connectionName, at: member)
            case "ok": ok = try reader.boolean(at: member)
            case "entries": entries = try reader.list(of: CheckEntry.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let connection else { throw .required("connection", in: path) }
        guard let ok else { throw .required("ok", in: path) }
        guard let entries else { throw .required("entries", in: path) }
        return Self(connection: connection, ok: ok, entries: entries)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("connection", connection)
        writer.put("ok", ok)
        writer.put("entries", entries)
        writer.endObject()
    }
}
