import Contract
import Roster
import Sync

/// A page of the decisions in force, newest first.
struct DecisionsMethod: MethodHandler {
    func perform(
        with params: DecisionsParams, in context: MethodContext
    ) async throws -> MethodReply<DecisionsResult> {
        let page = try await context.engine.decisions(
            of: params.connection.map { ConnectionName($0) }, limit: params.limit ?? PageCursor.defaultLimit,
            before: try PageCursor.position(from: params.cursor))
        return .result(
            DecisionsResult(
                decisions: page.decisions.map(Contract.StandingDecision.init(engine:)),
                nextCursor: PageCursor.text(for: page.next)))
    }
}
