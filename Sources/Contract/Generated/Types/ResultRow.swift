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
    /// Time at which the outcome was recorded; null if the write was not attempted.
    public var at: String?

    public init(
        id: String?, employeeCode: String?, name: String?, outcome: Outcome, action: WriteAction?, error: Failure?,
        altered: [Alteration], at: String?
    ) {
        self.id = id
        self.employeeCode = employeeCode
        self.name = name
        self.outcome = outcome
        self.action = action
        self.error = error
        self.altered = altered
        self.at = at
    }
}

extension ResultRow {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var id: String??
        var employeeCode: String??
        var name: String??
        var outcome: Outcome?
        var action: WriteAction??
        var error: Failure??
        var altered: [Alteration]?
        var at: String??
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "id": id = try reader.takeNull(at: inside) ? .some(nil) : reader.text(.rowID, at: inside)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: inside) ? .some(nil) : reader.text(.employeeCode, at: inside)
            case "name": name = try reader.takeNull(at: inside) ? .some(nil) : reader.text(at: inside)
            case "outcome": outcome = try Outcome.read(from: &reader, at: inside)
            case "action":
                action = try reader.takeNull(at: inside) ? .some(nil) : WriteAction.read(from: &reader, at: inside)
            case "error": error = try reader.takeNull(at: inside) ? .some(nil) : Failure.read(from: &reader, at: inside)
            case "altered": altered = try reader.list(of: Alteration.self, at: inside)
            case "at": at = try reader.takeNull(at: inside) ? .some(nil) : reader.text(.moment, at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let id else { throw .required("id", in: place) }
        guard let employeeCode else { throw .required("employeeCode", in: place) }
        guard let name else { throw .required("name", in: place) }
        guard let outcome else { throw .required("outcome", in: place) }
        guard let action else { throw .required("action", in: place) }
        guard let error else { throw .required("error", in: place) }
        guard let altered else { throw .required("altered", in: place) }
        guard let at else { throw .required("at", in: place) }
        return Self(
            id: id, employeeCode: employeeCode, name: name, outcome: outcome, action: action, error: error,
            altered: altered, at: at)
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
        writer.put("at", orNull: at)
        writer.endObject()
    }
}
