import Contract

/// Shows the server's identity, limits and features. It touches neither the ledger nor a service, so that the first
/// answer of a new process is quick.
struct HelloMethod: ImmediateMethodHandler {
    func perform(with params: HelloParams, in context: MethodContext) -> HelloResult {
        let server = context.server
        return HelloResult(
            product: "renkei", version: server.version, contractVersion: contractVersion, sandbox: server.isSandbox,
            connections: server.engine.connectionNames.map(\.text), limits: server.limits,
            features: ["batch", "cancel", "subscribe", "waitSeconds"])
    }
}
