import AsyncPrimitives
import Roster
import Synchronization

/// The order in which requests of one job take effect.
///
/// A host program may send `fetch`, `sync` and `results` of one job without waiting for answers. A request that waits takes
/// a ticket when it arrives, and later waits for the requests before it: for those that will change the job or create it,
/// not for those that only read. A ticket lists its predecessors once and for all, so a later request never delays an
/// earlier one.
///
/// Tickets are kept in memory only. A ticket that may change something is *pending* until `complete` is called for it, which
/// must happen on every path.
final class RequestOrder: Sendable {
    private struct State {
        var next = 0
        var pending: [JobName: [Int: Latch]] = [:]
    }

    private let state = Mutex(State())

    /// A ticket for a request that only reads the job.
    func readTicket(for job: JobName) -> RequestTicket { ticket(for: job, isPending: false) }

    /// A ticket for a request that will change the job, or create it.
    func changeTicket(for job: JobName) -> RequestTicket { ticket(for: job, isPending: true) }

    /// Whether a request that has not taken effect yet may still create the job.
    func hasPendingRequests(for job: JobName) -> Bool { state.withLock { $0.pending[job] != nil } }

    /// Lets the requests behind this one go on.
    func complete(_ ticket: RequestTicket) {
        state.withLock { state in
            state.pending[ticket.job]?[ticket.number] = nil
            if state.pending[ticket.job]?.isEmpty == true { state.pending[ticket.job] = nil }
        }
        ticket.completion.open()
    }

    private func ticket(for job: JobName, isPending: Bool) -> RequestTicket {
        state.withLock { state in
            state.next += 1
            let predecessors = (state.pending[job] ?? [:]).values
            let ticket = RequestTicket(job: job, number: state.next, predecessors: Array(predecessors))
            if isPending { state.pending[job, default: [:]][state.next] = ticket.completion }
            return ticket
        }
    }
}

/// The position of one request among those of a job.
public struct RequestTicket: Sendable {
    let job: JobName
    let number: Int
    let predecessors: [Latch]
    let completion = Latch()

    /// Whether a request before this one has not taken effect yet.
    var hasPredecessors: Bool { predecessors.contains { !$0.isOpen } }

    /// Returns when every request before this one has taken effect, or when the task is cancelled.
    func waitForPredecessors() async {
        for predecessor in predecessors { await predecessor.wait() }
    }
}
