import Reconciliation
import Roster

/// One thing that was done: by whom, in which job, to whose data. Entries are only ever added.
public struct HistoryEntry: Hashable, Sendable {
    public enum Event: String, Hashable, Sendable, CaseIterable {
        /// Somebody asked for it.
        case fetch, sync, retry, resume, cancel, undo, forget
        /// Both services' lists were read.
        case read
        /// A limit was exceeded and the caller said "yes, this one".
        case override
        /// Somebody decided about a person's findings.
        case resolve
        /// A write was sent, or was to be, and this came of it.
        case write
        /// The ledger was put back from a copy, and somebody took it into use.
        case adopt
    }

    /// Counted from 1, without a gap.
    public internal(set) var number: Int64 = 0
    public let at: Timestamp
    public let event: Event
    /// `nil`, as `connection` is, of what concerns the ledger as a whole.
    public let job: JobName?
    public let connection: ConnectionName?
    /// Who asked, as the host program said.
    public let actor: ActorName?
    /// The source record of the person concerned, and the code it had; the code goes when the job is forgotten.
    public let person: RecordID?
    public internal(set) var code: EmployeeCode?
    /// The fields that were written.
    public let fields: Set<Field>
    public let outcome: Outcome?
    /// What else belongs to it and is not personal: a digest, an error's kind, a decision, counts.
    public let detail: String?
    /// What a person wrote down as the reason; it goes when the job is forgotten.
    public internal(set) var reason: String?
    /// SHA-256 over the entry and the hash of the one before.
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

/// Which entries to show. Each part that is `nil` lets everything through.
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
    /// Where to go on (`before`); `nil` if there are no more.
    public let next: Int64?
}

/// Whether the history is as it was written.
public struct HistoryVerdict: Hashable, Sendable {
    public enum Fault: String, Hashable, Sendable, CaseIterable {
        /// The entry is not what its hash says: edited, put in, or moved.
        case altered
        /// There is no entry of this number, though there was one.
        case missing
    }

    /// How many entries were looked at and found good.
    public let verified: Int
    /// The hash of the last good one; who keeps it elsewhere can tell later that nothing before it has changed.
    public let head: [UInt8]?
    public let fault: Fault?
    /// The number of the entry that is not good.
    public let place: Int64?
}
