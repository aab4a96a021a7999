import Contract
import Roster
import Sync

/// Continues an interrupted sync. Writes whose outcome is unknown are looked up in the service before anything is sent.
struct ResumeMethod: MethodHandler {
    func perform(with params: ResumeParams, in context: MethodContext) async throws -> MethodReply<ResumeResult> {
        .begun(
            try await context.engine.resume(
                JobName(params.job), whenClosed: params.whenClosed.map(Roster.WhenClosed.init(contract:)),
                actor: params.actor.map { ActorName($0) }))
    }
}
