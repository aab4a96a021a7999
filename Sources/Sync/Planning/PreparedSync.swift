import Ledger
import Reconciliation
import Roster

/// A sync that was planned and not begun.
public struct PreparedSync: Sendable {
    /// The job as it was when the sync was planned.
    public let job: JobRecord
    /// The digest of the comparison that the plan is based on.
    public let digest: ComparisonDigest
    /// The selected employees in the order of the list, each with what would be written.
    public let employees: [SelectedEmployee]
    let placements: Set<Placement>
    let counts: SyncCounts
    let exceeded: [ExceededLimit]
    let request: SyncRequest

    /// Over a limit means no write at all, unless the caller names the digest that a person has approved.
    func checkLimits() throws(SyncFailure) {
        guard !exceeded.isEmpty else { return }
        guard let approved = request.overrideDigest else { throw .limitExceeded(exceeded, digest: digest) }
        guard approved == digest else { throw .digestMismatch(expected: digest) }
    }

    func exceeds(_ limit: ExceededLimit.Which) -> Bool { exceeded.contains { $0.which == limit } }
}

/// What a dry run says besides the planned writes.
public struct SyncRehearsal: Sendable {
    /// The limits for which the run would need a person's confirmation.
    public let exceededLimits: [ExceededLimit]
    /// The number of mails that the target would send to people whose address is new to it.
    public let verificationMails: Int
}

/// A prepared sync whose job is claimed: nobody else can begin anything with it. `Engine.begin` must follow.
public struct ClaimedSync: Sendable {
    public let prepared: PreparedSync
    let services: ConnectedServices
    let stopSignal: StopSignal
}
