// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Result of one selected employee. `id`, `employeeCode`, `name` and `action` are null after the job has been
/// forgotten.
public struct ResultRow: ContractValue {
    public var id: String?
    public var employeeCode: String?
    /// Last and first name in the source.
    public var name: String?
    public var outcome: Outcome
    /// Action that was taken or planned.
    public var action: WriteAction?
    /// Error, if the action did not succeed.
    public var error: Failure?
    /// Fields that the service stored with another value than the one sent.
    public var altered: [Alteration]
    /// What a person has to do after this write; absent if there is nothing.
    public var notices: [ResultNotice]?
    /// Time at which the outcome was recorded; null if the write was not attempted.
    public var at: String?

    public init(
        id: String?,
        employeeCode: String?,
        name: String?,
        outcome: Outcome,
        action: WriteAction?,
        error: Failure?,
        altered: [Alteration],
        notices: [ResultNotice]? = nil,
        at: String?
    ) {
        self.id = id
        self.employeeCode = employeeCode
        self.name = name
        self.outcome = outcome
        self.action = action
        self.error = error
        self.altered = altered
        self.notices = notices
        self.at = at
    }
}

extension ResultRow {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var id: String??
        var employeeCode: String??
        var name: String??
        var outcome: Outcome?
        var action: WriteAction??
        var error: Failure??
        var altered: [Alteration]?
        var notices: [ResultNotice]?
        var at: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "id": id = try reader.takeNull(at: member) ? .some(nil) : reader.text(.rowID, at: member)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: member) ? .some(nil) : reader.text(.employeeCode, at: member)
            case "name": name = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "outcome": outcome = try Outcome.read(from: &reader, at: member)
            case "action":
                action = try reader.takeNull(at: member) ? .some(nil) : WriteAction.read(from: &reader, at: member)
            case "error": error = try reader.takeNull(at: member) ? .some(nil) : Failure.read(from: &reader, at: member)
            case "altered": altered = try reader.list(of: Alteration.self, at: member)
            case "notices": notices = try reader.list(of: ResultNotice.self, at: member)
            case "at": at = try reader.takeNull(at: member) ? .some(nil) : reader.text(.timestamp, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let id else { throw .required("id", in: path) }
        guard let employeeCode else { throw .required("employeeCode", in: path) }
        guard let name else { throw .required("name", in: path) }
        guard let outcome else { throw .required("outcome", in: path) }
        guard let action else { throw .required("action", in: path) }
        guard let error else { throw .required("error", in: path) }
        guard let altered else { throw .required("altered", in: path) }
        guard let at else { throw .required("at", in: path) }
        return Self(
            id: id,
            employeeCode: employeeCode,
            name: name,
            outcome: outcome,
            action: action,
            error: error,
            altered: altered,
            notices: notices,
            at: at)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", orNull: id)
        writer.put("employeeCode", orNull: employeeCode)
        writer.put("name", orNull: name)
        writer.put("outcome", outcome)
        writer.put("action", orNull: action)
        writer.put("error", orNull: error)
        writer.put("altered", altered)
        writer.put("notices", ifPresent: notices)
        writer.put("at", orNull: at)
        writer.endObject()
    }
}
