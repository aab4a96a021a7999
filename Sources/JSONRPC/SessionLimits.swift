/// What one peer may ask for.
public struct SessionLimits: Hashable, Sendable {
    /// Levels of objects and arrays within one message.
    public var nesting: Int
    /// Requests in one batch.
    public var batch: Int
    /// Requests that wait for their answer. With that many, reading pauses.
    public var inFlight: Int

    public init(nesting: Int = 128, batch: Int = 1000, inFlight: Int = 256) {
        self.nesting = nesting
        self.batch = batch
        self.inFlight = inFlight
    }
}
