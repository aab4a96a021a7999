import Contract
import Roster
import Sync

/// Takes a decision that lasts back. The result is the decision as it was.
struct RevokeMethod: MethodHandler {
    func perform(with params: RevokeParams, in context: MethodContext) async throws -> MethodReply<RevokeResult> {
        let revoked = try await context.engine.revoke(
            DecisionID(params.id), reason: params.reason, actor: params.actor.map { ActorName($0) })
        return .result(Contract.StandingDecision(engine: revoked))
    }
}
