import Contract
import JSONRPC

/// Checks the token that a peer shows. On standard streams no token is required, and any token is accepted.
///
/// The answer to a wrong token is delayed. The method is ordered, so that the peer's later requests wait for it, too; a
/// peer can therefore not try several tokens at once.
struct AuthenticateMethod: MethodHandler {
    func perform(
        with params: AuthenticateParams, in context: MethodContext
    ) async throws -> MethodReply<AuthenticateResult> {
        switch context.authenticator.verify(token: params.token) {
        case .accepted:
            context.session.trust()
            return .result(AuthenticateResult())
        case .rejected(let delay):
            try await context.engine.time.sleep(for: delay)
            throw RPCError(kind: .unauthenticated)
        case .rejectedForGood:
            context.session.endInput()
            throw RPCError(kind: .unauthenticated)
        }
    }
}
