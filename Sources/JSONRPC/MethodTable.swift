/// The methods that one session can call. Each session has a table of its own, which holds what belongs to its peer;
/// tables share the rest.
public protocol MethodTable: Sendable {
    /// Accepts a request. It is called in order of arrival, on the thread that reads and that may serve other peers:
    /// work of more than a moment is returned as `.ordered` or `.concurrent`.
    /// - Throws: an `RPCError` or a `Refusal`, which is the answer. Any other error is a defect of the program and
    ///   answered without its contents.
    func accept(_ request: Request, in session: Session) throws -> Answer

    /// Sends notifications, for as long as the session lasts. Its task is cancelled when the input has ended and all
    /// requests are answered; it then sends what is left and returns.
    func announce(to session: Session) async

    /// The error that the peer sees for a refusal of the session's own.
    func describe(_ refusal: Refusal) -> RPCError
}

extension MethodTable {
    /// No notifications.
    public func announce(to session: Session) async {}

    public func describe(_ refusal: Refusal) -> RPCError { refusal.rpcError }
}

/// The way in which a request is answered.
///
/// Requests take effect in order of arrival: `.immediate` and `.ordered` by the time that the next request is
/// accepted, `.concurrent` as far as `accept` has already begun it. The answers to `.immediate` requests keep their
/// order. Others may overtake each other.
public enum Answer: Sendable {
    /// The result, as finished JSON.
    case immediate([UInt8])
    /// Work that ends before the next request is accepted. It delays the peer's other requests, and cannot be
    /// cancelled by one of them. It may end in `.concurrent`.
    case ordered(@Sendable () async throws -> Answer)
    /// Work beside all other requests. `$/cancelRequest` cancels its task.
    case concurrent(@Sendable () async throws -> [UInt8])
}
