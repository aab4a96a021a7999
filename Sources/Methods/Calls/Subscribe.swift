import Contract
import JSONRPC

/// A peer gets no notification that it did not ask for.
extension Conversation {
    func subscribe(_ params: SubscribeParams) -> Answer {
        .now(subscriptions.add(params.job))
    }

    func unsubscribe(_ params: UnsubscribeParams) -> Answer {
        let now = subscriptions.remove(params.job)
        return .now(UnsubscribeResult(all: now.all, jobs: now.jobs))
    }
}
