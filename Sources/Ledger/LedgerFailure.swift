import Roster

/// The errors of the ledger. They contain no personal data.
public enum LedgerFailure: Error, Hashable, Sendable {
    /// Another live process has locked the state folder; `owner` is its description of itself.
    case busy(owner: String)
    /// The file is not a ledger of ours. It was not changed.
    case foreign
    /// A later version of renkei wrote the file. It was not changed.
    case newer(version: Int)
    /// The file or a record in it is damaged, or was edited by another program.
    case damaged(reason: String)
    /// The ledger was restored from a copy, and the services may have moved on since. It was not changed, and is refused until a
    /// person adopts it (`Adoption.perform`).
    case restored(RestoreEvidence)
    /// The disk is full. Nothing of the last step was kept.
    case full
    /// The folder or file may not be written. Nothing of the last step was kept.
    case readOnly
    /// The folder or file cannot be used for another reason; the text is the system's.
    case inaccessible(reason: String)
    /// No decision in force has this id: it was taken back, or never existed.
    case unknownDecision(DecisionID)
    /// This decision is in force and says otherwise about the same records.
    case contradiction(DecisionID)
    case jobExists(JobName)
    case unknownJob(JobName)
    /// The job has a selection: its rows cannot change any more, and nobody is selected twice.
    case alreadyBegun(job: JobName)
    /// The employee at this position is not pending: the write is in flight or settled, or was never selected.
    case notPending(job: JobName, position: Int)
}
