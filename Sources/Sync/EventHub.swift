import Ledger
import Roster
import Synchronization

/// Something a host program may have subscribed to.
public enum EngineEvent: Sendable {
    case jobChanged(JobRecord, JobProgress?)
    case progress(job: String, JobProgress)
    /// The job failed and the ledger could not be told.
    case jobLost(String, JobFailure)
}

/// How far a job has got.
public struct JobProgress: Hashable, Sendable {
    public var done: Int
    /// `nil` while the service has not said how many there are.
    public var total: Int?
    public var etaSeconds: Int?

    public init(done: Int, total: Int?, etaSeconds: Int? = nil) {
        self.done = done
        self.total = total
        self.etaSeconds = etaSeconds
    }
}

/// Hands each event to all who listen.
final class EventHub: Sendable {
    private let listeners = Mutex<(next: Int, all: [Int: AsyncStream<EngineEvent>.Continuation])>((0, [:]))

    /// The events from now on. A listener that falls far behind loses the oldest progress, never the process's memory.
    func listen() -> AsyncStream<EngineEvent> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: EngineEvent.self, bufferingPolicy: .bufferingNewest(1024))
        let id = listeners.withLock { state in
            state.next += 1
            state.all[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { _ = $0.all.removeValue(forKey: id) }
        }
        return stream
    }

    func send(_ event: EngineEvent) {
        let all = listeners.withLock { Array($0.all.values) }
        for listener in all { listener.yield(event) }
    }

    func finish() {
        let all = listeners.withLock { Array($0.all.values) }
        for listener in all { listener.finish() }
    }
}
