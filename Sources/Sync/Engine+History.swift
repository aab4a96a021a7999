import Ledger
import Reconciliation
import Roster

/// An entry of the history, as it is shown.
public typealias HistoryView = HistoryEntry

/// The result of verifying the history, as it is shown.
public typealias HistoryVerdictView = HistoryVerdict

/// The record of who asked for what, and what came of it.
extension Engine {
    /// A page of entries, newest first. Each part that is `nil` lets everything through.
    public func history(
        job: JobName?, code: EmployeeCode?, person: RecordID?, actor: ActorName?, limit: Int, before cursor: Int64?
    ) throws -> (entries: [HistoryView], next: Int64?) {
        let filter = HistoryFilter(job: job, code: code, person: person, actor: actor)
        let page = try inLedger { try ledger().history(matching: filter, limit: limit, before: cursor) }
        return (page.entries, page.next)
    }

    public func verifyHistory() throws -> HistoryVerdict {
        try inLedger { try ledger().verifyHistory() }
    }
}
