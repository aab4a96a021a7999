/// The rules by which the server runs a method's requests. Each method declares its own in its schema file
/// (`schema/methods`, member `dispatch`); `MethodName.dispatch` is generated from there.
public struct MethodDispatch: Hashable, Sendable {
    /// The peers that may call the method.
    public enum Access: String, Hashable, Sendable, CaseIterable {
        /// Also a peer that has not shown its token yet.
        case anyone
        case authenticated
    }

    /// The order in which a request takes effect, compared with the requests of the same peer.
    public enum Order: String, Hashable, Sendable, CaseIterable {
        /// In order of arrival, without suspending, on the thread that has read the request.
        case immediate
        /// In order of arrival: the next request is looked at once this one has taken effect.
        case ordered
        /// Beside all later requests.
        case concurrent
    }

    /// The most that a request may change.
    public enum Changes: String, Hashable, Sendable, CaseIterable {
        case nothing
        /// The peer's own session: its access or its subscriptions.
        case session
        /// The process, which ends.
        case process
        /// Jobs and the history, in the ledger.
        case jobs
        /// Employee records in the target service, through a job.
        case records
    }

    /// The event that a request with `waitSeconds` waits for before the method runs.
    public enum WaitBefore: String, Hashable, Sendable, CaseIterable {
        case nothing
        /// The job's comparison can be read.
        case comparison
        /// Nothing is being done with the job, and earlier requests that change it have taken effect.
        case completion
        /// The same; besides, later requests for the job wait for this one.
        case turn
    }

    /// The event that a request with `waitSeconds` waits for once the method has run.
    public enum WaitAfter: String, Hashable, Sendable, CaseIterable {
        case nothing
        /// Nothing is being done with the job that the method has begun.
        case completion
    }

    public let access: Access
    public let order: Order
    public let changes: Changes
    public let waitBefore: WaitBefore
    public let waitAfter: WaitAfter

    @inlinable
    public init(
        access: Access, order: Order, changes: Changes, waitBefore: WaitBefore = .nothing,
        waitAfter: WaitAfter = .nothing
    ) {
        self.access = access
        self.order = order
        self.changes = changes
        self.waitBefore = waitBefore
        self.waitAfter = waitAfter
    }
}
