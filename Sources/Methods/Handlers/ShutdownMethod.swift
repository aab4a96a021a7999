import Contract
import JSONRPC

extension Conversation {
    func shutdown(_ params: ShutdownParams) -> Answer {
        host.shutDown()
        return .now(ShutdownResult())
    }
}
