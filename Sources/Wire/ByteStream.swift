/// Where bytes come from and go to: the standard streams, a socket, or memory.
public protocol ByteStream: Sendable {
    /// The next piece, as soon as there is one; `nil` when the input has ended. One reader at a time.
    func read() async -> [UInt8]?
    /// Writes all of it, before or after what others write, never between; returns when the peer has made room for it.
    func write(_ bytes: [UInt8]) async throws(Disconnected)
    /// Ends the input from this side: nothing more is read, a waiting `read()` returns. Output stays open.
    func endInput()
    /// Ends both ways.
    /// - Parameter last: written without waiting for a peer that does not read, who then does not hear it.
    func close(saying last: [UInt8]) async
    /// Where whoever reads goes on without a change of threads; `nil` if it is the same everywhere.
    var executor: DeliveryExecutor? { get }
}

extension ByteStream {
    public var executor: DeliveryExecutor? { nil }

    public func close() async { await close(saying: []) }
}

/// The peer no longer reads.
public struct Disconnected: Error, Hashable {
    public init() {}
}
