import Contract
import JSONRPC
import Sync

/// One method: turns params into calls of the engine, and what the engine returns into a result.
///
/// The schema's `dispatch` says in which order the method's requests take effect and what they wait for. A handler does
/// neither: it is called when the wait before it is over, and the wait after it is the dispatcher's. What it throws
/// becomes an error of the contract (`rpcError(for:now:)`). A handler keeps nothing between requests.
protocol MethodHandler: Sendable {
    associatedtype Params: SuspendingMethodParams

    func perform(with params: Params, in context: MethodContext) async throws -> MethodReply<Params.Result>
}

/// A method that is answered without suspending, on the thread that has read the request. It must not block.
protocol ImmediateMethodHandler: Sendable {
    associatedtype Params: ImmediateMethodParams

    func perform(with params: Params, in context: MethodContext) throws -> Params.Result
}

/// What a handler gives back.
enum MethodReply<Result: ContractValue>: Sendable {
    case result(Result)
    /// A job that the method has begun, and how the result shows it. A caller that waits gets it when the job no longer
    /// runs, any other caller as it is now.
    case begun(JobView, show: @Sendable (JobView) -> Result)
    /// The request has taken effect, and the rest may last. Later requests are looked at meanwhile.
    case unfinished(@Sendable () async throws -> MethodReply)
}

extension MethodReply where Result == Contract.Job {
    static func begun(_ view: JobView) -> Self { .begun(view, show: { Contract.Job(engine: $0) }) }
}

/// What a handler works with: the server, and the peer that has sent the request.
struct MethodContext: Sendable {
    private let peer: PeerMethods
    let session: Session
    /// The job as it was when the wait before the method ended; `nil` if there was no such wait. It shows a failure that
    /// could not be written into the ledger, which reading the job again would not.
    var awaitedJob: JobView?

    init(peer: PeerMethods, session: Session) {
        self.peer = peer
        self.session = session
    }

    var server: ServerContext { peer.server }
    var engine: Engine { peer.server.engine }
    var authenticator: PeerAuthenticator { peer.authenticator }
    var subscriptions: Subscriptions { peer.subscriptions }
}
