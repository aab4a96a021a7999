import Contract

/// The health check. Its answer costs no suspension, no call of the engine and no access to the ledger.
struct PingMethod: ImmediateMethodHandler {
    func perform(with params: PingParams, in context: MethodContext) -> PingResult { PingResult() }
}
