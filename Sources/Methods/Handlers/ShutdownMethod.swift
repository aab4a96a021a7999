import Contract

/// The answer is sent before the process ends: a shutdown finishes the requests that were read before it.
struct ShutdownMethod: ImmediateMethodHandler {
    func perform(with params: ShutdownParams, in context: MethodContext) -> ShutdownResult {
        context.server.shutDown()
        return ShutdownResult()
    }
}
