import Contract
import JSONRPC
import Sync

/// One method: turns params into calls of the engine, and the engine's values into a result.
///
/// The schema's `dispatch` declares in which order the method's requests take effect and what they wait for. A handler
/// does neither: it is called when the wait before it is over, and the wait after it is the dispatcher's. An error that
/// it throws becomes an error of the contract (`rpcError(for:now:)`). A handler keeps nothing between requests.
protocol MethodHandler: Sendable {
    associatedtype Params: SuspendingMethodParams

    /// Called once for each request, off the reading thread. Requests of one peer may overlap here, and so do those of
    /// different peers.
    /// - Parameter params: decoded completely. They obey the schema, and no more than that: a date may not exist, a
    ///   cursor may be no number.
    func perform(with params: Params, in context: MethodContext) async throws -> MethodReply<Params.Result>
}

/// A method that is answered without suspending, on the thread that has read the request. It must not block.
protocol ImmediateMethodHandler: Sendable {
    associatedtype Params: ImmediateMethodParams

    /// Called in order of arrival. As long as it runs, neither this peer nor the others on the same thread are served.
    /// It may lock a mutex for a moment, and cannot read the ledger, because the engine does so asynchronously.
    func perform(with params: Params, in context: MethodContext) throws -> Params.Result
}

/// The reply of a handler. The dispatcher makes the answer from it.
enum MethodReply<Result: ContractValue>: Sendable {
    case result(Result)
    /// A job that the method has begun, and how the result shows it. A caller that waits gets it when the job no longer
    /// runs, any other caller as it is now.
    case begun(JobView, show: @Sendable (JobView) -> Result)
    /// The request has taken effect, and the rest may last. Later requests are looked at meanwhile.
    case unfinished(@Sendable () async throws -> MethodReply)
}

extension MethodReply where Result == Contract.Job {
    /// A job that the method has begun; the result is the job itself.
    static func begun(_ view: JobView) -> Self { .begun(view, show: { Contract.Job(engine: $0) }) }
}

/// The surroundings of a handler: the server, and the peer that has sent the request. Made anew for each request.
struct MethodContext: Sendable {
    private let peer: PeerMethods
    let session: Session
    /// The job as it was when the wait before the method ended; `nil` if there was no such wait. It shows a failure
    /// that could not be written into the ledger, which reading the job again would not.
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
