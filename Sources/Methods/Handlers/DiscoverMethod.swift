import Contract

/// The OpenRPC document, which is generated and part of the program.
struct DiscoverMethod: ImmediateMethodHandler {
    func perform(with params: DiscoverParams, in context: MethodContext) -> DiscoverResult {
        RawJSON(ContractDocument.openRPC.bytes)
    }
}
