import Ledger
import Reconciliation
import Roster

/// Reads what a sync has written as it is now, and compares it with what it was before the sync. It writes nothing.
struct UndoRun: Sendable {
    /// The job that undoes.
    let job: JobRecord
    /// The job whose sync would be taken back.
    let undone: JobName
    let services: ConnectedServices
    let ledger: Ledger
    let progress: @Sendable (_ side: Side, _ done: Int, _ total: Int?) -> Void

    /// - Throws: `SyncFailure`, or `CancellationError`.
    func run() async throws -> FetchRun.Fetched {
        let (side, progress) = (job.options.direction.target, progress)
        try await TenantPin(services: services, ledger: ledger).check(side)
        let written = try inLedger(writtenPeople)
        let employees = try await asking(side) {
            try await services[side].employees(asOf: nil) { progress(side, $0, $1) }
        }
        let now = Dictionary(employees.map { ($0.id, $0) }) { first, _ in first }
        return FetchRun.Fetched(
            comparison: undoComparison(
                of: written, current: now, options: job.options, requirements: services[side].requirements),
            sourceCount: written.count, targetCount: employees.count)
    }

    /// The employees whom the sync has written, in the order of its list.
    private func writtenPeople() throws -> [WrittenPerson] {
        let page = try ledger.outcomes(of: undone, matching: [.created, .updated], limit: .max)
        return try page.records.compactMap { record in
            guard let employee = record.employee, let target = record.detail?.target,
                let row = try ledger.row(of: undone, at: record.position)?.row
            else { return nil }
            let altered = record.detail?.alterations.map { ($0.field, $0.before) } ?? []
            return WrittenPerson(
                row: row, write: employee.write, record: target, altered: Dictionary(altered) { first, _ in first })
        }
    }
}
