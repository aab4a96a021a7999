// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `revoke`: The next `fetch` does not know the decision any more, and shows the findings again. Jobs that are fetched
/// already keep their rows. The history records it, with reason and actor.
public struct RevokeParams: SuspendingMethodParams {
    /// Id of a decision that lasts. It is never given again.
    public var id: String
    /// Reason for taking it back. The history keeps it.
    public var reason: String?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(id: String, reason: String? = nil, actor: String? = nil) {
        self.id = id
        self.reason = reason
        self.actor = actor
    }
}

extension RevokeParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var id: String?
        var reason: String?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "id": id = try reader.text(.decisionID, at: member)
            case "reason": reason = try reader.text(TextRule(minLength: 1, maxLength: 1000), at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let id else { throw .required("id", in: path) }
        return Self(id: id, reason: reason, actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", id)
        writer.put("reason", ifPresent: reason)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension RevokeParams {
    public typealias Result = RevokeResult

    public static var method: MethodName { .revoke }
}

/// Result of `revoke`.
public typealias RevokeResult = StandingDecision
