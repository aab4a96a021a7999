/// The limits of one peer.
public struct SessionLimits: Hashable, Sendable {
    /// Levels of objects and arrays within one message.
    public var nesting: Int
    /// Requests in one batch.
    public var batch: Int
    /// Concurrent requests without an answer. At the limit, the session reads no more until one of them is answered.
    public var inFlight: Int

    public init(nesting: Int = 128, batch: Int = 1000, inFlight: Int = 256) {
        self.nesting = nesting
        self.batch = batch
        self.inFlight = inFlight
    }
}
