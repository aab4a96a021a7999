import Contract
import JSONRPC

extension MethodName {
    /// What a peer may call before it has shown its token.
    var isForAnyone: Bool { self == .ping || self == .authenticate }
}

extension Conversation {
    /// Nobody needs to on standard input and output: whoever started the process may call everything.
    ///
    /// A wrong token is answered ever later, with nothing else of this peer served meanwhile, and at last the
    /// connection is closed.
    func authenticate(_ params: AuthenticateParams, in session: Session) throws -> Answer {
        switch door.judge(params.token) {
        case .right:
            session.trust()
            return .now(AuthenticateResult())
        case .wrong(let delay):
            return .ordered { [time = engine.time] in
                try await time.sleep(for: delay)
                throw wireError(.unauthenticated)
            }
        case .wrongOnceTooOften:
            session.endInput()
            throw wireError(.unauthenticated)
        }
    }
}
