import Contract
import JSONRPC

extension Conversation {
    func subscribe(_ params: SubscribeParams) -> Answer {
        .now(subscriptions.add(params.job))
    }
}
