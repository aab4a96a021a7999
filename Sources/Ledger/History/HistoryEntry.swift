import Reconciliation
import Roster

/// One recorded event: who caused it, in which job, and whose data it concerned. Entries are added and never changed, but
/// for the personal part that `forget` erases.
public struct HistoryEntry: Hashable, Sendable {
    public enum Event: String, Hashable, Sendable, CaseIterable {
        /// A caller's request was accepted.
        case fetch, sync, retry, resume, cancel, undo, forget
        /// Both services' lists were read.
        case read
        /// A caller confirmed a sync beyond a limit.
        case override
        /// A person decided about an employee's findings.
        case resolve
        /// The outcome of one employee's write was recorded.
        case write
        /// A decision that lasts was taken back.
        case revoke
        /// A ledger restored from a copy was adopted.
        case adopt
    }

    /// Counted from 1, without a gap.
    public internal(set) var number: Int64 = 0
    public let at: Timestamp
    public let event: Event
    /// `nil` if the event concerns a connection, or the ledger as a whole.
    public let job: JobName?
    /// `nil` if the event concerns the ledger as a whole.
    public let connection: ConnectionName?
    /// The user on whose behalf the host program asked, as the program named them.
    public let actor: ActorName?
    /// The source record of the employee concerned.
    public let person: RecordID?
    /// The employee code of that record at the time. `forget` erases it.
    public internal(set) var code: EmployeeCode?
    /// The fields that were written.
    public let fields: Set<Field>
    public let outcome: Outcome?
    /// Details that are not personal: a digest, an error's kind, a decision, counts.
    public let detail: String?
    /// The reason that the caller gave. `forget` erases it.
    public internal(set) var reason: String?
    /// SHA-256 over the entry and the hash of the one before; see `HistoryChain`.
    public internal(set) var hash: [UInt8] = []

    public init(
        at: Timestamp, _ event: Event, job: JobName?, connection: ConnectionName?, actor: ActorName? = nil,
        person: RecordID? = nil,
        code: EmployeeCode? = nil, fields: Set<Field> = [], outcome: Outcome? = nil, detail: String? = nil,
        reason: String? = nil
    ) {
        self.at = at
        self.event = event
        self.job = job
        self.connection = connection
        self.actor = actor
        self.person = person
        self.code = code
        self.fields = fields
        self.outcome = outcome
        self.detail = detail
        self.reason = reason
    }
}

/// Selects entries. A part that is `nil` selects all.
public struct HistoryFilter: Hashable, Sendable {
    public var job: JobName?
    public var code: EmployeeCode?
    public var person: RecordID?
    public var actor: ActorName?

    public init(job: JobName? = nil, code: EmployeeCode? = nil, person: RecordID? = nil, actor: ActorName? = nil) {
        self.job = job
        self.code = code
        self.person = person
        self.actor = actor
    }
}

/// Entries, newest first.
public struct HistoryPage: Hashable, Sendable {
    public let entries: [HistoryEntry]
    /// The cursor for the next page (`before`); `nil` if there are no more entries.
    public let next: Int64?
}

/// The result of checking the history's hash chain.
public struct HistoryVerdict: Hashable, Sendable {
    public enum Fault: String, Hashable, Sendable, CaseIterable {
        /// The entry does not match its hash: it was edited, inserted or moved.
        case altered
        /// An entry with this number was removed.
        case missing
    }

    /// The number of entries that were checked and found good.
    public let verified: Int
    /// The hash of the last good entry. A caller that keeps it elsewhere can later prove that nothing before it has changed.
    public let head: [UInt8]?
    public let fault: Fault?
    /// The number of the entry with the fault.
    public let number: Int64?
}
