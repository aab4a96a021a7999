import Contract
import JSONRPC
import Roster
import Sync

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
}
