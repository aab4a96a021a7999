/// The methods that one session can call. Each session has its own table, which is the place for what belongs to that
/// one peer; what belongs to all is shared by the tables.
public protocol MethodTable: Sendable {
    /// Looks whether the method is there for this peer, before anything else is said of the request.
    /// - Throws: what the peer is told if it is not, such as `Refusal.unknownMethod`.
    func check(_ method: String) throws

    /// Takes a request on. It is called in order of arrival, and awaited before the next request is looked at, so that
    /// all that has to take effect in order is done here; what only waits is returned as `.later`.
    /// - Parameter params: the object as it was written, strict JSON throughout; `nil` if there is none.
    /// - Throws: an `RPCError` to be answered as it is; anything else is a fault of our own and answered without
    ///   its contents.
    func accept(method: String, params: ArraySlice<UInt8>?, in session: Session) async throws -> Answer

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
    case now([UInt8])
    /// What is still to be awaited, beside all other requests. `$/cancelRequest` cancels its task.
    case later(@Sendable () async throws -> [UInt8])
}
