import Contract
import JSONRPC
import Sync

extension Conversation {
    func cancel(_ params: CancelParams) async throws -> Answer {
        .now(Job(try await engine.cancel(params.job, actor: params.actor)))
    }
}
