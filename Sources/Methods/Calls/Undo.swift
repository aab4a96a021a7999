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

    /// Who waits, waits for what was asked of that job before, too.
    func undo(_ params: UndoParams) async throws -> Answer {
        let begin: @Sendable () async throws -> JobView = { [engine] in
            try await engine.undo(
                params.job, as: params.newJob, whenClosed: params.whenClosed.map(word), actor: params.actor)
        }
        guard let seconds = params.waitSeconds, seconds > 0 else { return .now(Job(try await begin())) }
        _ = try await engine.job(params.job)
        let turn = await engine.turn(on: params.job)
        let deadline = engine.moment(in: .seconds(seconds))
        return .waiting { [engine] in
            let begun = try await engine.inTurn(turn, within: .seconds(seconds), begin)
            return Job(try await engine.settled(begun.record.name, until: deadline, behind: turn))
        }
    }
}
