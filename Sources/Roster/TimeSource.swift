/// The clock. The process has one, which is handed in at the start; tests and the sandbox have one that is fixed or jumps.
public protocol TimeSource: Sendable {
    func now() -> Timestamp

    /// Returns once `now()` has reached the moment.
    /// - Throws: `CancellationError` if the task is cancelled first.
    func sleep(until moment: Timestamp) async throws
}

extension TimeSource {
    public func sleep(for duration: Duration) async throws {
        try await sleep(until: now() + duration)
    }
}
