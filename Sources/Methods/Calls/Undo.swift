import Contract
import JSONRPC
import Roster
import Sync

/// Deciding about findings, and taking a sync back.
extension Conversation {
    func resolve(_ params: ResolveParams) async throws -> Answer {
        let found = try await engine.resolve(
            params.job, try reference(params.employeeCode, params.id), word(params.decision), reason: params.reason,
            actor: params.actor)
        return .now(
            ResolveResult(
                job: params.job, counts: ClassCounts(found.job.counts ?? .init()), digest: found.job.digest ?? "",
                row: DiffRow(found.row, found.job.options)))
    }

    func undo(_ params: UndoParams) async throws -> Answer {
        let view = try await engine.undo(
            params.job, as: params.newJob, whenClosed: params.whenClosed.map(word), actor: params.actor)
        return answer(with: view, waiting: params.waitSeconds)
    }
}
