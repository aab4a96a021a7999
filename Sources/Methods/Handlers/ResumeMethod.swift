import Contract
import JSONRPC
import Sync

extension Conversation {
    func resume(_ params: ResumeParams) async throws -> Answer {
        try await changing(params.job, waiting: params.waitSeconds) { [engine] in
            try await engine.resume(params.job, whenClosed: params.whenClosed.map(word), actor: params.actor)
        }
    }
}
