import Contract
import JSONRPC

extension Conversation {
    func hello(_ params: HelloParams) -> Answer {
        .now(
            HelloResult(
                product: "renkei", version: host.version, contractVersion: contractVersion,
                sandbox: host.isSandbox, connections: engine.connectionNames, limits: host.limits,
                features: ["batch", "cancel", "subscribe", "waitSeconds"]))
    }
}
