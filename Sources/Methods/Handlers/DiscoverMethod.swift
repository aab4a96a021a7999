import Contract
import JSONRPC

extension Conversation {
    func discover(_ params: DiscoverParams) -> Answer { .immediate(ContractDocument.openRPC.bytes) }
}
