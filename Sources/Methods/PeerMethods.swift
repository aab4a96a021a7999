import Contract
import JSON
import JSONRPC
import Roster
import Sync

/// The methods as one peer may call them. Each session has an instance of its own, which keeps that peer's access and
/// subscriptions. All else is shared (`ServerContext`).
///
/// The session's task calls `accept`, for one request after the other. `announce` runs in a task beside it, and
/// concurrent requests in theirs, so both parts of the state guard themselves.
public final class PeerMethods: MethodTable {
    let server: ServerContext
    let authenticator: PeerAuthenticator
    let subscriptions = Subscriptions()

    /// Finds a method by the bytes of its name. No string is made for a known method.
    private static let names = JSONNames<MethodName>()

    /// - Parameter token: the token that the peer has to show first; `nil` if it may call every method at once.
    public init(server: ServerContext, token: RequiredToken? = nil) {
        self.server = server
        authenticator = PeerAuthenticator(token: token)
    }

    /// Finds the handler of a request, and runs it as far as the method's declared order allows.
    ///
    /// The order of the checks: access, name, params by name, params against the schema. The first that fails is the
    /// answer, and nothing has happened by then. An immediate method has run when this returns; any other has not
    /// begun.
    /// - Throws: an `RPCError` or a `Refusal`, for a request that is answered with it at once.
    public func accept(_ request: Request, in session: Session) throws -> Answer {
        let name = try method(of: request)
        let params = try request.paramsByName
        do {
            return try answer(to: name, params: params, context: MethodContext(peer: self, session: session))
        } catch {
            throw rpcError(for: error, now: server.engine.time.now())
        }
    }

    /// Waits for the peer's token, then sends notifications until the session ends. A peer without the token gets none.
    public func announce(to session: Session) async {
        let deadline = AuthenticationDeadline(
            authenticator: authenticator, patience: .seconds(server.limits.unauthenticatedSeconds),
            time: server.engine.time)
        guard await deadline.enforce(on: session) else { return }
        await NotificationSender(engine: server.engine, subscriptions: subscriptions, session: session).run()
    }

    /// The contract's own words for a refusal, with both languages and the members that its kind has. Also for a
    /// connection that is refused before it has a session.
    public func describe(_ refusal: JSONRPC.Refusal) -> RPCError { RPCError(refusal: refusal) }

    /// The method that a request names. Authentication is checked first: a stranger does not learn which methods exist.
    private func method(of request: Request) throws -> MethodName {
        let name = request.method(in: Self.names)
        guard authenticator.isAuthenticated || name?.dispatch.access == .anyone else {
            throw RPCError(kind: .unauthenticated)
        }
        guard let name else { throw JSONRPC.Refusal.unknownMethod(request.method) }
        return name
    }

    /// The handler of each method. A method that the schema adds does not compile without one.
    private func answer(
        to name: MethodName, params: ArraySlice<UInt8>?, context: MethodContext
    ) throws -> Answer {
        switch name {
        case .authenticate: try run(AuthenticateMethod(), params: params, context: context)
        case .cancel: try run(CancelMethod(), params: params, context: context)
        case .check: try run(CheckMethod(), params: params, context: context)
        case .choices: try run(ChoicesMethod(), params: params, context: context)
        case .decisions: try run(DecisionsMethod(), params: params, context: context)
        case .diff: try run(DiffMethod(), params: params, context: context)
        case .discover: try run(DiscoverMethod(), params: params, context: context)
        case .explain: try run(ExplainMethod(), params: params, context: context)
        case .fetch: try run(FetchMethod(), params: params, context: context)
        case .forget: try run(ForgetMethod(), params: params, context: context)
        case .hello: try run(HelloMethod(), params: params, context: context)
        case .history: try run(HistoryMethod(), params: params, context: context)
        case .jobs: try run(JobsMethod(), params: params, context: context)
        case .ping: try run(PingMethod(), params: params, context: context)
        case .resolve: try run(ResolveMethod(), params: params, context: context)
        case .results: try run(ResultsMethod(), params: params, context: context)
        case .resume: try run(ResumeMethod(), params: params, context: context)
        case .retry: try run(RetryMethod(), params: params, context: context)
        case .revoke: try run(RevokeMethod(), params: params, context: context)
        case .shutdown: try run(ShutdownMethod(), params: params, context: context)
        case .status: try run(StatusMethod(), params: params, context: context)
        case .subscribe: try run(SubscribeMethod(), params: params, context: context)
        case .sync: try run(SyncMethod(), params: params, context: context)
        case .undo: try run(UndoMethod(), params: params, context: context)
        case .unsubscribe: try run(UnsubscribeMethod(), params: params, context: context)
        case .verifyHistory: try run(VerifyHistoryMethod(), params: params, context: context)
        }
    }

    private func run<Handler: ImmediateMethodHandler>(
        _ handler: Handler, params: ArraySlice<UInt8>?, context: MethodContext
    ) throws -> Answer {
        .immediate(encoded(try handler.perform(with: .read(params), in: context)))
    }

    /// Decodes the params, and leaves the rest to the dispatcher. The schema decides which of the two functions a
    /// method has: it gives its params the one protocol or the other.
    private func run<Handler: MethodHandler>(
        _ handler: Handler, params: ArraySlice<UInt8>?, context: MethodContext
    ) throws -> Answer {
        MethodDispatcher(handler: handler, params: try .read(params), context: context).answer()
    }
}
