import Ledger
import Reconciliation
import Roster

/// What somebody has decided about an employee's findings.
extension Engine {
    /// Takes a decision down, with who and why, and changes the row accordingly.
    /// - Returns: the row as it is now.
    public func resolve(
        _ name: JobName, _ employee: EmployeeReference, _ decision: Decision, reason: String?, actor: ActorName?
    ) throws -> (job: JobRecord, row: Row) {
        let job = try job(name).record
        guard !isActive(name) else { throw SyncFailure.jobBusy(name, job.state) }
        guard job.state == .ready else { throw notReady(job) }
        guard let placed = try placedRow(employee, of: job) else {
            throw SyncFailure.unknownEmployees([employee.text])
        }
        guard let row = placed.row.resolved(by: decision) else {
            throw SyncFailure.nothingToResolve(employee.text, decision)
        }
        let entry = HistoryEntry(
            at: time.now(), .resolve, job: job.name, connection: job.connection, actor: actor, person: row.id,
            code: row.code, detail: decision.rawValue, reason: reason)
        try inLedger {
            try ledger().replace(
                PlacedRow(position: placed.position, row: row), of: name, link: try link(row, job), entry)
        }
        let now = try self.job(name)
        hub.send(.jobChanged(now.record, now.progress))
        return (now.record, row)
    }

    /// Two records that are one person by decision, and hold the same, are linked at once.
    private func link(_ row: Row, _ job: JobRecord) throws -> Link? {
        guard job.undoes == nil, row.employeeClass == .unchanged, let target = row.target else { return nil }
        let smartHR = job.options.direction.smartHR(source: row.id, target: target.id)
        let known = try ledger().link(of: job.connection, smartHR: smartHR)
        return .update(row.source, target, isInStep: true, known: known, options: job.options)
    }

    func placedRow(_ employee: EmployeeReference, of job: JobRecord) throws -> PlacedRow? {
        switch employee {
        case .code(let code): try inLedger { try ledger().row(of: job.name, code: code) }
        case .id(let id): try inLedger { try ledger().row(of: job.name, id: id) }
        }
    }
}
