import Contract
import Roster
import Sync

/// Removes a job's personal data from the ledger; state and counts stay. A job that is running is `jobBusy`.
struct ForgetMethod: MethodHandler {
    func perform(with params: ForgetParams, in context: MethodContext) async throws -> MethodReply<ForgetResult> {
        .result(
            Contract.Job(
                engine: try await context.engine.forget(JobName(params.job), actor: params.actor.map { ActorName($0) }))
        )
    }
}
