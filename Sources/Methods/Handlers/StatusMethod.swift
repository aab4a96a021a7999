import Contract
import JSONRPC
import Sync

extension Conversation {
    func status(_ params: StatusParams) async throws -> Answer {
        let place = await engine.place(behind: params.job)
        guard let seconds = params.waitSeconds, seconds > 0 else { return .now(Job(try await engine.job(params.job))) }
        return .waiting { [engine] in
            Job(try await engine.settled(params.job, within: .seconds(seconds), behind: place))
        }
    }
}
