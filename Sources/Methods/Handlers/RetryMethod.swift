import Contract
import Roster
import Sync

/// Repeats the writes that failed, that were not attempted, or that turned out not to have happened.
struct RetryMethod: MethodHandler {
    func perform(with params: RetryParams, in context: MethodContext) async throws -> MethodReply<RetryResult> {
        .begun(
            try await context.engine.retry(
                JobName(params.job), whenClosed: params.whenClosed.map(Roster.WhenClosed.init(contract:)),
                actor: params.actor.map { ActorName($0) }))
    }
}
