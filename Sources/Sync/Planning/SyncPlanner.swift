import Ledger
import Reconciliation
import Roster

/// Works out what a sync would do. Pure: a function of the job, the selected rows, the request and the limits.
struct SyncPlanner {
    let job: JobRecord
    let limits: SyncLimits

    /// - Parameter rows: the selected rows of the job, in the order of the list.
    /// - Throws: `SyncFailure.createDefaultsRequired` with the codes of the new people for whom the request has no placement;
    ///   `.jobNotReady` if the job has no comparison.
    func plan(_ request: SyncRequest, rows: [PlacedRow]) throws(SyncFailure) -> PreparedSync {
        guard let fetch = job.fetch else { throw .jobNotReady(job.name, job.state) }
        let employees = try writes(for: rows, defaults: request.createDefaults)
        let counts = SyncCounts(
            employees.map(\.write), existing: existingCount(of: fetch), shorterListPercent: fetch.lists.shorterPercent)
        return PreparedSync(
            job: job, digest: fetch.digest, employees: employees,
            placements: Set(request.createDefaults.map(\.placement)), exceeded: limits.exceeded(by: counts),
            request: request)
    }

    private func writes(
        for rows: [PlacedRow], defaults: [CreateDefaults]
    ) throws(SyncFailure) -> [SelectedEmployee] {
        var withoutPlacement: [EmployeeCode] = []
        var employees: [SelectedEmployee] = []
        for placed in rows {
            let row = placed.row
            let placement = row.code.flatMap(defaults.placement(of:))
            if row.employeeClass == .new, placement == nil, let code = row.code {
                withoutPlacement.append(code)
                continue
            }
            employees.append(
                SelectedEmployee(
                    position: placed.position, code: row.code, id: row.id,
                    write: Reconciliation.plan(row, placement: placement, options: job.options)))
        }
        guard withoutPlacement.isEmpty else {
            throw .createDefaultsRequired(codes: withoutPlacement, job.options.direction.target)
        }
        return employees
    }

    /// The number of employees that both sides have, against which changes are counted. A job that undoes another shows
    /// only some of them, so the target's list counts.
    private func existingCount(of fetch: FetchSummary) -> Int {
        job.undoes == nil ? fetch.counts.changed + fetch.counts.unchanged : fetch.lists.targetCount
    }
}
