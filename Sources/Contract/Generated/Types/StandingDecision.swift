// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 判断: decision that lasts, with who made it and why.
public struct StandingDecision: ContractValue {
    /// Id of a decision that lasts. It is never given again.
    public var id: String
    /// 連携設定: name of a connection in the settings.
    public var connection: String
    public var decision: Decision
    /// With `samePerson`: true if both employee codes stay as they are.
    public var keepTargetCode: Bool?
    /// Direction of the job in which it was made. `leaveOut` holds for this direction, all others for both.
    public var direction: Direction
    /// Id of the record in the source of this direction.
    public var sourceId: String
    /// Id of the record in its target; null if the decision is about the source record alone.
    public var targetId: String?
    /// Person or program that decided, named by the host program.
    public var actor: String?
    /// Reason given in the request.
    public var reason: String?
    /// Time of the decision.
    public var at: String

    public init(
        id: String,
        connection: String,
        decision: Decision,
        keepTargetCode: Bool? = nil,
        direction: Direction,
        sourceId: String,
        targetId: String?,
        actor: String?,
        reason: String?,
        at: String
    ) {
        self.id = id
        self.connection = connection
        self.decision = decision
        self.keepTargetCode = keepTargetCode
        self.direction = direction
        self.sourceId = sourceId
        self.targetId = targetId
        self.actor = actor
        self.reason = reason
        self.at = at
    }
}

extension StandingDecision {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var id: String?
        var connection: String?
        var decision: Decision?
        var keepTargetCode: Bool?
        var direction: Direction?
        var sourceId: String?
        var targetId: String??
        var actor: String??
        var reason: String??
        var at: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "id": id = try reader.text(.decisionID, at: member)
            case "connection": connection = try reader.text(.connectionName, at: member)
            case "decision": decision = try Decision.read(from: &reader, at: member)
            case "keepTargetCode": keepTargetCode = try reader.boolean(at: member)
            case "direction": direction = try Direction.read(from: &reader, at: member)
            case "sourceId": sourceId = try reader.text(.rowID, at: member)
            case "targetId": targetId = try reader.takeNull(at: member) ? .some(nil) : reader.text(.rowID, at: member)
            case "actor": actor = try reader.takeNull(at: member) ? .some(nil) : reader.text(.actor, at: member)
            case "reason": reason = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "at": at = try reader.text(.timestamp, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let id else { throw .required("id", in: path) }
        guard let connection else { throw .required("connection", in: path) }
        guard let decision else { throw .required("decision", in: path) }
        guard let direction else { throw .required("direction", in: path) }
        guard let sourceId else { throw .required("sourceId", in: path) }
        guard let targetId else { throw .required("targetId", in: path) }
        guard let actor else { throw .required("actor", in: path) }
        guard let reason else { throw .required("reason", in: path) }
        guard let at else { throw .required("at", in: path) }
        return Self(
            id: id,
            connection: connection,
            decision: decision,
            keepTargetCode: keepTargetCode,
            direction: direction,
            sourceId: sourceId,
            targetId: targetId,
            actor: actor,
            reason: reason,
            at: at)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", id)
        writer.put("connection", connection)
        writer.put("decision", decision)
        writer.put("keepTargetCode", ifPresent: keepTargetCode)
        writer.put("direction", direction)
        writer.put("sourceId", sourceId)
        writer.put("targetId", orNull: targetId)
        writer.put("actor", orNull: actor)
        writer.put("reason", orNull: reason)
        writer.put("at", at)
        writer.endObject()
    }
}
