import Contract
import JSONRPC

extension Conversation {
    func discover(_ params: DiscoverParams) -> Answer { .now(ContractDocument.openRPC.bytes) }
}
