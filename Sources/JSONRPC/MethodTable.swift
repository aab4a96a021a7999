/// The methods that one session can call. Each session has its own table, which is the place for what belongs to that
/// one peer; what belongs to all is shared by the tables.
public protocol MethodTable: Sendable {
    /// Takes a request on. It is called in order of arrival, on the thread that reads, which others may wait for: what
    /// needs more than a moment is returned as `.ordered` or `.concurrent`.
    /// - Throws: an `RPCError` or a `Refusal` to be answered as it is; anything else is a fault of our own and answered
    ///   without its contents.
    func accept(_ request: Request, in session: Session) throws -> Answer

    /// Tells the peer what it has asked to be told, beside its requests. Its task is cancelled when all of them are
    /// answered; it then says what is left and returns.
    func announce(to session: Session) async

    /// The words in which the session's own refusals are told.
    func describe(_ refusal: Refusal) -> RPCError
}

extension MethodTable {
    public func announce(to session: Session) async {}

    public func describe(_ refusal: Refusal) -> RPCError { refusal.rpcError }
}

/// How a request that was taken on is answered.
public enum Answer: Sendable {
    /// The result, as finished JSON.
    case immediate([UInt8])
    /// What is awaited before the next request is looked at, so that it takes effect in order of arrival.
    case ordered(@Sendable () async throws -> Answer)
    /// What is still to be awaited, beside all other requests. `$/cancelRequest` cancels its task.
    case concurrent(@Sendable () async throws -> [UInt8])
}
