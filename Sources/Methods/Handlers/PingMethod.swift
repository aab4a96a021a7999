import Contract
import JSONRPC

extension Conversation {
    func ping(_ params: PingParams) -> Answer { .now(PingResult()) }
}
