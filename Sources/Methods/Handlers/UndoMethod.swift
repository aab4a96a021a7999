import Contract
import Roster
import Sync

/// Begins a job that would take a sync back. It reads and compares; nothing is written before a `sync` of the new job.
///
/// A waiting request holds its turn on both jobs, so that a `diff` of the new one may be sent right behind it.
struct UndoMethod: MethodHandler {
    func perform(with params: UndoParams, in context: MethodContext) async throws -> MethodReply<UndoResult> {
        .begun(
            try await context.engine.undo(
                JobName(params.job), as: params.newJob.map { JobName($0) },
                whenClosed: params.whenClosed.map(Roster.WhenClosed.init(contract:)),
                actor: params.actor.map { ActorName($0) }))
    }
}
