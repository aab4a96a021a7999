// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// One entry of the audit log.
public struct HistoryEntry: ContractValue {
    /// Sequence number, from 1 and without gaps.
    public var number: Int
    /// Time of the event.
    public var at: String
    public var event: HistoryEvent
    /// Job; null for an event that concerns a connection or the whole ledger.
    public var job: String?
    /// Connection; null for an event that concerns the whole ledger.
    public var connection: String?
    /// Person or program that made the request, named by the host program.
    public var actor: String?
    /// Source record of the employee concerned.
    public var id: String?
    /// Employee code; null after the job has been forgotten.
    public var employeeCode: String?
    /// Fields that were sent.
    public var fields: [Field]
    /// Outcome of a write.
    public var outcome: Outcome?
    /// Further detail of the event: a decision and the id of the other record, a digest, a kind of error, or counts.
    public var detail: String?
    /// Reason given in the request; null after the job has been forgotten.
    public var reason: String?
    /// SHA-256 of the entry and of the hash of the entry before it, in hexadecimal.
    public var hash: String

    public init(
        number: Int,
        at: String,
        event: HistoryEvent,
        job: String?,
        connection: String?,
        actor: String?,
        id: String?,
        employeeCode: String?,
        fields: [Field],
        outcome: Outcome?,
        detail: String?,
        reason: String?,
        hash: String
    ) {
        self.number = number
        self.at = at
        self.event = event
        self.job = job
        self.connection = connection
        self.actor = actor
        self.id = id
        self.employeeCode = employeeCode
        self.fields = fields
        self.outcome = outcome
        self.detail = detail
        self.reason = reason
        self.hash = hash
    }
}

extension HistoryEntry {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var number: Int?
        var at: String?
        var event: HistoryEvent?
        var job: String??
        var connection: String??
        var actor: String??
        var id: String??
        var employeeCode: String??
        var fields: [Field]?
        var outcome: Outcome??
        var detail: String??
        var reason: String??
        var hash: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "number": number = try reader.integer(IntegerRule(minimum: 1), at: member)
            case "at": at = try reader.text(.timestamp, at: member)
            case "event": event = try HistoryEvent.read(from: &reader, at: member)
            case "job": job = try reader.takeNull(at: member) ? .some(nil) : reader.text(.jobName, at: member)
            case "connection":
                connection = try reader.takeNull(at: member) ? .some(nil) : reader.text(.connectionName, at: member)
            case "actor": actor = try reader.takeNull(at: member) ? .some(nil) : reader.text(.actor, at: member)
            case "id": id = try reader.takeNull(at: member) ? .some(nil) : reader.text(.rowID, at: member)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: member) ? .some(nil) : reader.text(.employeeCode, at: member)
            case "fields": fields = try reader.list(of: Field.self, at: member)
            case "outcome":
                outcome = try reader.takeNull(at: member) ? .some(nil) : Outcome.read(from: &reader, at: member)
            case "detail": detail = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "reason": reason = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "hash": hash = try reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let number else { throw .required("number", in: path) }
        guard let at else { throw .required("at", in: path) }
        guard let event else { throw .required("event", in: path) }
        guard let job else { throw .required("job", in: path) }
        guard let connection else { throw .required("connection", in: path) }
        guard let actor else { throw .required("actor", in: path) }
        guard let id else { throw .required("id", in: path) }
        guard let employeeCode else { throw .required("employeeCode", in: path) }
        guard let fields else { throw .required("fields", in: path) }
        guard let outcome else { throw .required("outcome", in: path) }
        guard let detail else { throw .required("detail", in: path) }
        guard let reason else { throw .required("reason", in: path) }
        guard let hash else { throw .required("hash", in: path) }
        return Self(
            number: number,
            at: at,
            event: event,
            job: job,
            connection: connection,
            actor: actor,
            id: id,
            employeeCode: employeeCode,
            fields: fields,
            outcome: outcome,
            detail: detail,
            reason: reason,
            hash: hash)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("number", number)
        writer.put("at", at)
        writer.put("event", event)
        writer.put("job", orNull: job)
        writer.put("connection", orNull: connection)
        writer.put("actor", orNull: actor)
        writer.put("id", orNull: id)
        writer.put("employeeCode", orNull: employeeCode)
        writer.put("fields", fields)
        writer.put("outcome", orNull: outcome)
        writer.put("detail", orNull: detail)
        writer.put("reason", orNull: reason)
        writer.put("hash", hash)
        writer.endObject()
    }
}
