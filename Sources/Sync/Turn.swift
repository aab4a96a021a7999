import Ledger
import Reconciliation
import Roster

/// A request's place among those that wait for one job: what came before it is waited for, what comes after it is not.
public struct Turn: Hashable, Sendable {
    let job: JobName
    let number: Int
}

/// The places that were given out, and which of them somebody else has to wait for.
struct Turns: Sendable {
    private var next = 0
    private var held: [JobName: Set<Int>] = [:]

    mutating func take(_ job: JobName, holding: Bool) -> Turn {
        next += 1
        if holding { held[job, default: []].insert(next) }
        return Turn(job: job, number: next)
    }

    mutating func end(_ turn: Turn) {
        held[turn.job]?.remove(turn.number)
        if held[turn.job]?.isEmpty == true { held[turn.job] = nil }
    }

    /// Whether something is still to have its effect on the job, or to make it.
    func areHeld(of job: JobName) -> Bool { held[job] != nil }

    /// Whether something that came before is still to have its effect.
    func mustWait(_ turn: Turn) -> Bool { held[turn.job]?.contains { $0 < turn.number } == true }
}

/// With these, a host program can send `fetch`, `diff`, `sync` and `results` of one job in one go: each waits until what
/// was asked before it has had its effect.
extension Engine {
    /// A place for a request that only looks.
    public func place(behind job: JobName) -> Turn { turns.take(job, holding: false) }

    /// A place for a request that is going to change the job, once it has its turn. `inTurn` gives it up.
    /// - Throws: `SyncFailure.unknownJob` if there is no such job and none is to come.
    public func turn(on job: JobName) throws -> Turn {
        if !turns.areHeld(of: job) { _ = try self.job(job) }
        return turns.take(job, holding: true)
    }

    /// A place for a request that is going to make the job, once it has its turn on another. `inTurn` gives it up.
    public func turn(toMake job: JobName) -> Turn { turns.take(job, holding: true) }

    /// The end of a caller's patience.
    public nonisolated func moment(in patience: Duration) -> Timestamp { time.now() + patience }

    /// The job once nothing is being done with it, or as it is at that moment.
    public nonisolated func settled(_ name: JobName, until moment: Timestamp, behind turn: Turn) async throws -> JobView
    {
        try await settled(name, within: moment - time.now(), behind: turn)
    }

    func mustWait(_ turn: Turn?) -> Bool { turn.map(turns.mustWait) ?? false }

    /// Waits until the job has come through what was asked before, at most for the caller's patience; then lets `change`
    /// begin something with it.
    /// - Parameter other: a place on another job that is given up at the same time.
    public nonisolated func inTurn<Value: Sendable>(
        _ turn: Turn, with other: Turn? = nil, within patience: Duration,
        _ change: @Sendable () async throws -> Value
    ) async throws -> Value {
        let result: Result<Value, any Error>
        do {
            _ = try await settled(turn.job, within: patience, behind: turn)
            result = .success(try await change())
        } catch {
            result = .failure(error)
        }
        await end(turn)
        if let other { await end(other) }
        return try result.get()
    }

    /// Whoever waited behind looks at the job again, even if nothing has changed.
    private func end(_ turn: Turn) async {
        turns.end(turn)
        do {
            let view = try job(turn.job)
            hub.send(.jobChanged(view.record, view.progress))
        } catch {
            // Whoever waits behind learns by looking that there is no such job, or no ledger.
            hub.send(.requestEnded(job: turn.job))
        }
    }
}
