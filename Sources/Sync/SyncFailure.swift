import Reconciliation
import Roster

/// Why the engine does not do what it was asked. Each has its own number and advice on the wire.
public enum SyncFailure: Error, Hashable, Sendable {
    case notConfigured(reason: String)
    case unknownConnection(ConnectionName, known: [ConnectionName])
    case unknownJob(JobName)
    /// A job of this name exists with other params.
    case jobExists(JobName)
    case jobNotReady(JobName, JobState)
    /// Something else is being done with this job right now.
    case jobBusy(JobName, JobState)
    case jobExpired(JobName, fetchedAt: Timestamp)
    case baseDateOutOfRange(CivilDate, allowed: ClosedRange<CivilDate>)
    case createDefaultsRequired(codes: [EmployeeCode], Side)
    case unknownChoice(kind: String, id: String)
    case unknownEmployees([String])
    /// Nothing that blocks this employee is answered by this decision.
    case nothingToResolve(String, Decision)
    case limitExceeded([ExceededLimit], digest: ComparisonDigest)
    case digestMismatch(expected: ComparisonDigest)
    case ledgerBusy(owner: String)
    case ledgerFull
    case ledgerUnusable(reason: String)
    /// The ledger was put back from a copy; `reason` is how it shows.
    case ledgerRestored(reason: BilingualText)
    case service(Side, ServiceFailure)
    case cancelled
}
