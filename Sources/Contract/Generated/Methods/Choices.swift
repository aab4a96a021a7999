// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `choices`: Lists the business establishments (所属事業所) of SmartHR, and the divisions (所属) and working types (雇用区分) of
/// KING OF TIME.
public struct ChoicesParams: SuspendingMethodParams {
    /// The connection. Optional if there is only one.
    public var connection: String?
    /// One service. Default: both.
    public var side: Side?

    public init(connection: String? = nil, side: Side? = nil) {
        self.connection = connection
        self.side = side
    }
}

extension ChoicesParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var connection: String?
        var side: Side?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "connection": connection = try reader.text(.connectionName, at: member)
            case "side": side = try Side.read(from: &reader, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        return Self(connection: connection, side: side)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("connection", ifPresent: connection)
        writer.put("side", ifPresent: side)
        writer.endObject()
    }
}

extension ChoicesParams {
    public typealias Result = ChoicesResult

    public static var method: MethodName { .choices }
}

/// Result of `choices`.
public struct ChoicesResult: ContractValue {
    /// 連携設定: name of a connection in the settings.
    public var connection: String
    /// Absent if SmartHR was not requested.
    public var businessEstablishments: [BusinessEstablishment]?
    /// Absent if KING OF TIME was not requested.
    public var divisions: [Division]?
    /// Absent if KING OF TIME was not requested.
    public var workingTypes: [WorkingType]?

    public init(
        connection: String,
        businessEstablishments: [BusinessEstablishment]? = nil,
        divisions: [Division]? = nil,
        workingTypes: [WorkingType]? = nil
    ) {
        self.connection = connection
        self.businessEstablishments = businessEstablishments
        self.divisions = divisions
        self.workingTypes = workingTypes
    }
}

extension ChoicesResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var connection: String?
        var businessEstablishments: [BusinessEstablishment]?
        var divisions: [Division]?
        var workingTypes: [WorkingType]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "connection": connection = try reader.text(.connectionName, at: member)
            case "businessEstablishments":
                businessEstablishments = try reader.list(of: BusinessEstablishment.self, at: member)
            case "divisions": divisions = try reader.list(of: Division.self, at: member)
            case "workingTypes": workingTypes = try reader.list(of: WorkingType.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let connection else { throw .required("connection", in: path) }
        return Self(
            connection: connection,
            businessEstablishments: businessEstablishments,
            divisions: divisions,
            workingTypes: workingTypes)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("connection", connection)
        writer.put("businessEstablishments", ifPresent: businessEstablishments)
        writer.put("divisions", ifPresent: divisions)
        writer.put("workingTypes", ifPresent: workingTypes)
        writer.endObject()
    }
}
