/// A two-way stream of bytes: the standard streams, a socket, or memory within the process.
///
/// Back pressure works in both directions. Nothing is read before `read()` asks for it, and `write` returns only when
/// the peer has made room.
public protocol ByteStream: Sendable {
    /// Waits for the next chunk of input. One task reads at a time.
    /// - Returns: `nil` when the input has ended.
    func read() async -> [UInt8]?

    /// Writes all bytes without mixing them with those of other writers, of which there may be any number.
    /// - Throws: `Disconnected` when the peer no longer reads.
    func write(_ bytes: [UInt8]) async throws(Disconnected)

    /// Ends the input from this side: nothing more is read, and a waiting `read()` returns. Output stays open.
    func endInput()

    /// Ends input and output.
    /// - Parameter last: written without waiting for a peer that does not read. Such a peer never receives it.
    func close(sending last: [UInt8]) async

    /// The executor that resumes a waiting `read()` on the thread that has read. A reader that prefers it answers
    /// without a change of threads. `nil` if the stream has none.
    var executor: InlineExecutor? { get }
}

extension ByteStream {
    public var executor: InlineExecutor? { nil }

    public func close() async { await close(sending: []) }
}

/// The peer no longer reads.
public struct Disconnected: Error, Hashable {
    public init() {}
}
