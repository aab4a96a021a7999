import Contract
import JSONRPC
import Roster
import Sync

/// Runs one request of a method that may suspend, in the order and with the waits that the method's schema file
/// declares (`MethodDispatch`). It is the only place that knows how to wait.
///
/// A waiting request takes its place among the requests for a job when it is looked at, before it waits. So a program
/// may send `fetch`, `diff`, `sync` and `results` of one job without reading in between: each sees the effect of the
/// earlier ones. Requests that do not wait are in order anyway, since the session looks at the next request only once
/// the ordered part of this one has run.
struct MethodDispatcher<Handler: MethodHandler>: Sendable {
    typealias Result = Handler.Params.Result

    let handler: Handler
    let params: Handler.Params
    let context: MethodContext

    private var engine: Engine { context.engine }
    private var dispatch: MethodDispatch { Handler.Params.method.dispatch }

    /// The time that the caller grants; `nil` if it does not wait. `waitSeconds: 0` means the same as none.
    private var patience: Duration? {
        guard let seconds = params.waitSeconds, seconds > 0 else { return nil }
        return .seconds(seconds)
    }

    /// Chooses the part that runs before the peer's next request. Nothing runs yet: the session performs the answer.
    ///
    /// `.immediate` is among the cases because the switch has all of them; a handler of such a method conforms to
    /// `ImmediateMethodHandler` and needs no dispatcher. A concurrent method has no `waitSeconds`, and so no deadline.
    func answer() -> Answer {
        switch dispatch.order {
        case .immediate, .ordered: .ordered { try await reportingErrors { try await takeEffect() } }
        case .concurrent: later { try await result(of: try await perform(), until: nil) }
        }
    }

    /// The part of a request that runs before the peer's next request is looked at. An error of this part is the
    /// answer.
    ///
    /// Each ticket is taken here, so that its position is that of the request among the peer's requests. A request
    /// whose comparison exists already is answered here, without a task of its own.
    private func takeEffect() async throws -> Answer {
        guard let patience, let job = params.jobToAwait.map({ JobName($0) }) else { return try await performNow() }
        switch dispatch.waitBefore {
        case .nothing: return try await performNow()
        case .comparison:
            let ticket = engine.readTicket(for: job)
            if try await engine.isCompared(job, behind: ticket) { return try await performNow() }
            return performAfterWaiting(for: job, behind: ticket, within: patience)
        case .completion:
            let ticket = engine.readTicket(for: job)
            return performAfterWaiting(for: job, behind: ticket, within: patience)
        case .turn: return try await performInTurn(on: job, patience: patience)
        }
    }

    /// Runs the method without a wait before it. Later requests wait for the method, and for nothing after it.
    ///
    /// The deadline is set before the method runs, so that the method's own time is part of the wait.
    private func performNow() async throws -> Answer {
        let deadline = patience.map { engine.time.now() + $0 }
        let reply = try await perform()
        switch reply {
        case .result(let result): return .immediate(encoded(result))
        case .begun(let view, let show) where deadline == nil: return .immediate(encoded(show(view)))
        case .begun, .unfinished: return later { try await result(of: reply, until: deadline) }
        }
    }

    /// A request that changes nothing: later requests do not wait for it. If the time is up first, the method runs
    /// nevertheless, on the job as it is then.
    private func performAfterWaiting(for job: JobName, behind ticket: RequestTicket, within patience: Duration)
        -> Answer
    {
        let deadline = engine.time.now() + patience
        return later {
            let view = try await engine.jobAtRest(job, within: deadline - engine.time.now(), behind: ticket)
            return try await result(of: try await perform(on: view), until: nil)
        }
    }

    /// A request that changes a job: later requests for the job wait until it has taken effect, also those for the job
    /// that it makes. The turn ends before the job does, so that a `diff` can follow while the job still runs.
    ///
    /// Both tickets are taken before the request's own wait begins. `Engine.perform` completes them on every path; a
    /// ticket that stayed open would delay each later request for its job until the time of that request is up. The
    /// turn includes the method's unfinished part: if it fails, the next request finds the job released. The wait for
    /// the job's end comes after the turn.
    /// - Throws: `SyncFailure.unknownJob` at once, if no such job exists and no earlier request is about to make it.
    private func performInTurn(on job: JobName, patience: Duration) async throws -> Answer {
        let ticket = try await engine.changeTicket(for: job)
        var creation: RequestTicket?
        if let newJob = params.jobToMake { creation = engine.creationTicket(for: JobName(newJob)) }
        let deadline = engine.time.now() + patience
        return later { [creation] in
            let reply = try await engine.perform(ticket, creating: creation, within: patience) {
                try await performWholly()
            }
            return try await result(of: reply, until: deadline, behind: ticket)
        }
    }

    /// - Parameter awaitedJob: the job as the wait before the method has left it; `nil` without such a wait.
    private func perform(on awaitedJob: JobView? = nil) async throws -> MethodReply<Result> {
        var context = context
        context.awaitedJob = awaitedJob
        return try await handler.perform(with: params, in: context)
    }

    /// Performs the method together with its unfinished part.
    private func performWholly() async throws -> MethodReply<Result> {
        var reply = try await perform()
        while case .unfinished(let rest) = reply { reply = try await rest() }
        return reply
    }

    /// Awaits the rest of a request: its unfinished part, and the job's completion if the caller waits for it. A job
    /// that still runs at the deadline is no error; the result shows it as it is then.
    /// - Parameters:
    ///   - deadline: the end of the wait; `nil` if the caller does not wait.
    ///   - ticket: of the request's turn, if it had one.
    private func result(
        of reply: MethodReply<Result>, until deadline: Timestamp?, behind ticket: RequestTicket? = nil
    ) async throws -> Result {
        switch reply {
        case .result(let result): return result
        case .unfinished(let rest): return try await result(of: try await rest(), until: deadline, behind: ticket)
        case .begun(let view, let show):
            guard let deadline, dispatch.waitAfter == .completion else { return show(view) }
            let remaining = deadline - engine.time.now()
            return show(try await engine.jobAtRest(view.record.name, within: remaining, behind: ticket))
        }
    }

    /// Work in a task of its own, which `$/cancelRequest` cancels.
    private func later(_ work: @escaping @Sendable () async throws -> Result) -> Answer {
        .concurrent { try await reportingErrors { encoded(try await work()) } }
    }

    /// The clock is read when the error occurs, not when the request arrives: `retryAfter` counts from the answer.
    private func reportingErrors<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch {
            throw rpcError(for: error, now: engine.time.now())
        }
    }
}
