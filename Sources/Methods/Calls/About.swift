import Contract
import JSONRPC

/// Methods about the program itself. They open neither the ledger nor a connection.
extension Conversation {
    func hello(_ params: HelloParams) -> Answer {
        .now(
            HelloResult(
                product: "renkei", version: host.version, contractVersion: contractVersion,
                sandbox: host.isSandbox, connections: engine.connectionNames, limits: host.limits,
                features: ["batch", "cancel", "subscribe", "waitSeconds"]))
    }

    func ping(_ params: PingParams) -> Answer { .now(PingResult()) }

    func shutdown(_ params: ShutdownParams) -> Answer {
        host.shutDown()
        return .now(ShutdownResult())
    }

    func discover(_ params: DiscoverParams) -> Answer { .now(ContractDocument.openRPC.bytes) }
}
