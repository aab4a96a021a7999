/// The wish that the program end, from a signal or from a peer's `shutdown`. It is wished once and heard once.
final class Ending: Sendable {
    private let stream: AsyncStream<Never>
    private let wish: AsyncStream<Never>.Continuation

    init() {
        (stream, wish) = AsyncStream.makeStream()
    }

    func request() { wish.finish() }

    /// Returns when the end was wished for, or the task is cancelled. One task may wait.
    func requested() async {
        for await _ in stream {}
    }
}
