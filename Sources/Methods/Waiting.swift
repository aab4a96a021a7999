import Contract
import JSONRPC
import Sync

extension Conversation {
    /// Begins something with a job: now, or, if the caller waits, once the job has come through what was asked before.
    func changing(
        _ job: String, waiting seconds: Int?, _ change: @escaping @Sendable () async throws -> JobView
    ) async throws -> Answer {
        guard let seconds, seconds > 0 else { return .now(Job(try await change())) }
        let turn = try await engine.turn(on: job)
        let deadline = engine.moment(in: .seconds(seconds))
        return .waiting { [engine] in
            _ = try await engine.inTurn(turn, within: .seconds(seconds), change)
            return Job(try await engine.settled(job, until: deadline, behind: turn))
        }
    }

    /// The job now, or once nothing is being done with it or the caller's patience has ended.
    func answer(with view: JobView, waiting seconds: Int?) -> Answer {
        guard let seconds, seconds > 0 else { return .now(Job(view)) }
        return .waiting { [engine] in Job(try await engine.settled(view.record.name, within: .seconds(seconds))) }
    }
}
