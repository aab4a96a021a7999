import Ledger
import Reconciliation
import Roster

/// Works out what a sync would do. Pure: a function of the job, the selected rows, the request and the limits.
struct SyncPlanner {
    let job: JobRecord
    let limits: SyncLimits

    /// The limits count all syncs of the job together; mails are those of this one.
    /// - Parameter selected: the selected rows of the job, in the order of the list.
    /// - Throws: `SyncFailure.createDefaultsRequired` with the codes of the new people for whom the request has no placement;
    ///   `.digestMismatch` if the caller was shown another comparison; `.jobNotReady` if the job has none.
    func plan(_ request: SyncRequest, selected: SelectionReader.Selected) throws(SyncFailure) -> PreparedSync {
        guard let fetch = job.fetch else { throw .jobNotReady(job.name, job.state) }
        if let digest = request.digest, digest != fetch.digest { throw .digestMismatch(expected: fetch.digest) }
        let employees = try writes(for: selected.rows, defaults: request.createDefaults)
        let writes = zip(employees, selected.rows).map { SelectedWrite(write: $0.write, target: $1.row.target) }
        return PreparedSync(
            job: job, digest: fetch.digest, employees: zip(employees, turns(of: writes)).map { $0.taking(turn: $1) },
            placements: Set(request.createDefaults.map(\.placement)), counts: counts(of: writes, fetch: fetch),
            exceeded: limits.exceeded(by: counts(of: selected.earlier + writes, fetch: fetch)), request: request)
    }

    private func counts(of writes: [SelectedWrite], fetch: FetchSummary) -> SyncCounts {
        SyncCounts(writes, existing: existingCount(of: fetch), shorterListPercent: fetch.lists.shorterPercent)
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
                    write: job.undoes == nil
                        ? Reconciliation.plan(row, placement: placement, options: job.options) : planUndo(row)))
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

extension SelectedEmployee {
    fileprivate func taking(turn: Int) -> SelectedEmployee {
        SelectedEmployee(position: position, code: code, id: id, write: write, turn: turn)
    }
}
