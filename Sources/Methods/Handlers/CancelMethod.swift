import Contract
import Roster
import Sync

/// Ends a job. A write in flight is finished and recorded first, so the job may still be `syncing` in the result; it is
/// `cancelled` soon after. A job that has ended stays as it is.
struct CancelMethod: MethodHandler {
    func perform(with params: CancelParams, in context: MethodContext) async throws -> MethodReply<CancelResult> {
        .result(
            Contract.Job(
                engine: try await context.engine.cancel(JobName(params.job), actor: params.actor.map { ActorName($0) }))
        )
    }
}
