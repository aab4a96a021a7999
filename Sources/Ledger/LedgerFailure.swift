import Roster

/// Why the ledger did not do what it was asked. Nothing in it is personal.
public enum LedgerFailure: Error, Hashable, Sendable {
    /// Another live process holds this state folder; `owner` is what it says of itself.
    case busy(owner: String)
    /// The file is there, but it is not a ledger of ours. It was not touched.
    case foreign
    /// The file was written by a later renkei.
    case newer(version: Int)
    /// The file, or a record in it, is not as it was written.
    case damaged(reason: String)
    /// The file is a ledger, but it was put here from a copy: the services may have moved on since. It was not changed, and
    /// stays refused until somebody adopts it.
    case restored(Restoration)
    /// No room left. Nothing of the last step was kept.
    case full
    /// The folder or file may not be written. Nothing of the last step was kept.
    case readOnly
    /// The folder or file cannot be used for another reason, given in the system's words.
    case inaccessible(reason: String)
    case jobExists(JobName)
    case unknownJob(JobName)
    /// The job's selection was made before: it is made once, and its rows stay as they were then.
    case alreadyBegun(job: JobName)
    /// The write at this position is not waiting to be done: it is in flight, settled, or was never selected.
    case notPending(job: JobName, position: Int)
}
