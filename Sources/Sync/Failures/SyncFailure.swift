import Reconciliation
import Roster

/// Why the engine refuses a request, or could not carry it out. `Methods` maps each case to an error of the contract, which
/// has the number, the text and the advice.
public enum SyncFailure: Error, Hashable, Sendable {
    /// The settings of the connection are incomplete, or there is none.
    case notConfigured(reason: String)
    case unknownConnection(ConnectionName, known: [ConnectionName])
    case unknownJob(JobName)
    /// A job of this name exists, with other parameters.
    case jobExists(JobName)
    /// The job's state does not allow the request. It may later, if the job is running.
    case jobNotReady(JobName, JobState)
    /// Another request is doing something with the job.
    case jobBusy(JobName, JobState)
    /// The comparison is too old to be trusted. The job has to be fetched again, under another name.
    case jobExpired(JobName, fetchedAt: Timestamp)
    case baseDateOutOfRange(CivilDate, allowed: ClosedRange<CivilDate>)
    /// The request has no placement for these new employees.
    case createDefaultsRequired(codes: [EmployeeCode], Side)
    /// The target does not have the choice.
    /// - `kind`: the parameter of the contract that names the choice.
    case unknownChoice(kind: String, id: String)
    /// The job has no row with these codes or ids.
    case unknownEmployees([String])
    /// Several employees of the job have this code. The request has to name one of them by its id.
    case ambiguousEmployee(EmployeeCode, [RecordID])
    /// An earlier sync of the job has selected these people, by their codes or ids.
    case alreadySelected([String])
    /// The decision answers no finding that blocks this employee.
    case nothingToResolve(String, Decision)
    /// The request does not say which of these records the decision about this employee means.
    case candidateRequired(String, [Candidate])
    /// No decision in force has this id.
    case unknownDecision(DecisionID)
    /// Another decision in force says otherwise, or another employee of the job has the record.
    case contradictingDecision(DecisionID?, employee: RecordID?)
    /// The sync would exceed limits. A caller who wants it nevertheless repeats the request with the digest.
    case limitExceeded([ExceededLimit], digest: ComparisonDigest)
    /// The caller has approved another comparison than the stored one.
    case digestMismatch(expected: ComparisonDigest)
    /// Another process holds the ledger.
    case ledgerBusy(owner: String)
    /// The disk is full, a quota is reached, or the files are read-only.
    case ledgerFull
    case ledgerUnusable(reason: String)
    /// The ledger was restored from a copy, and a person has to adopt it first.
    /// - `reason`: how the copy was recognised.
    case ledgerRestored(reason: BilingualText)
    case service(Side, ServiceFailure)
    /// The process is ending.
    case cancelled
}

extension SyncFailure {
    /// Why nothing can be selected from the job now.
    static func notReady(_ job: JobRecord) -> SyncFailure {
        if case .expired(let fetch) = job.status { return .jobExpired(job.name, fetchedAt: fetch.lists.fetchedAt) }
        return .jobNotReady(job.name, job.state)
    }
}
