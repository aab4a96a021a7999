/// Where the time comes from. The process has one, handed in at the start; tests and the sandbox have one that stands
/// still or jumps.
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
