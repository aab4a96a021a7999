import Contract
import JSONRPC
import Sync

extension Conversation {
    func retry(_ params: RetryParams) async throws -> Answer {
        try await changing(params.job, waiting: params.waitSeconds) { [engine] in
            try await engine.retry(params.job, whenClosed: params.whenClosed.map(word), actor: params.actor)
        }
    }
}
