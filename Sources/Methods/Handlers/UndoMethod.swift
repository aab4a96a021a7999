import Contract
import JSONRPC
import Sync

extension Conversation {
    /// Who waits, waits for what was asked of that job before, too; and who asks for the new job behind it waits for that.
    func undo(_ params: UndoParams) async throws -> Answer {
        let begin: @Sendable () async throws -> JobView = { [engine] in
            try await engine.undo(
                params.job, as: params.newJob, whenClosed: params.whenClosed.map(word), actor: params.actor)
        }
        guard let seconds = params.waitSeconds, seconds > 0 else { return .now(Job(try await begin())) }
        let turn = try await engine.turn(on: params.job)
        var newTurn: Turn?
        if let newJob = params.newJob { newTurn = await engine.turn(toMake: newJob) }
        let deadline = engine.moment(in: .seconds(seconds))
        return .waiting { [engine, newTurn] in
            let begun = try await engine.inTurn(turn, with: newTurn, within: .seconds(seconds), begin)
            return Job(try await engine.settled(begun.record.name, until: deadline, behind: turn))
        }
    }
}
