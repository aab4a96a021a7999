import Contract
import JSONRPC
import Sync

extension Conversation {
    func forget(_ params: ForgetParams) async throws -> Answer {
        .now(Job(try await engine.forget(params.job, actor: params.actor)))
    }
}
