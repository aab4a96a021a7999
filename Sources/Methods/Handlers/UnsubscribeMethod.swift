import Contract
import JSONRPC

extension Conversation {
    func unsubscribe(_ params: UnsubscribeParams) -> Answer {
        let now = subscriptions.remove(params.job)
        return .now(UnsubscribeResult(all: now.all, jobs: now.jobs))
    }
}
