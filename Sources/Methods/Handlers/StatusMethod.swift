import Contract
import Roster
import Sync

/// A job as it is: its state, progress and counts.
struct StatusMethod: MethodHandler {
    func perform(with params: StatusParams, in context: MethodContext) async throws -> MethodReply<StatusResult> {
        if let awaited = context.awaitedJob { return .result(Contract.Job(engine: awaited)) }
        return .result(Contract.Job(engine: try await context.engine.job(JobName(params.job))))
    }
}
