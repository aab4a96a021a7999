import Ledger
import Reconciliation
import Roster

/// What came of one person's write, and what else is to be kept of it.
extension SyncRun {
    func record(_ result: PersonWrite.Result, _ record: OutcomeRecord, _ row: Row) throws {
        let detail = OutcomeDetail(
            target: result.record, kind: result.failure?.kind, message: result.failure?.text,
            refusal: result.failure?.refusal,
            alterations: result.alterations.map { Difference(field: $0.field, before: $0.stored, after: $0.sent) })
        let now = time.now()
        try ledger.record(
            result.outcome, detail: detail, link: try link(result, row), of: job.name, at: record.position, now: now,
            entry(result, record, now))
    }

    /// Who was written and read back is known on both sides from now on. What is taken back agrees with nothing.
    private func link(_ result: PersonWrite.Result, _ row: Row) throws -> Link? {
        guard job.undoes == nil, [.created, .updated].contains(result.outcome), let stored = result.stored else {
            return nil
        }
        let smartHR = job.options.direction.smartHR(source: row.id, target: stored.id)
        let known = try ledger.link(of: job.connection, smartHR: smartHR)
        return .update(row.source, stored, isInStep: true, known: known, options: job.options)
    }

    /// Nothing is said of those for whom there was nothing to do.
    private func entry(_ result: PersonWrite.Result, _ record: OutcomeRecord, _ now: Timestamp) -> HistoryEntry? {
        guard let employee = record.employee, employee.write.isWrite else { return nil }
        return HistoryEntry(
            at: now, .write, job: job.name, connection: job.connection, actor: job.actor, person: employee.id,
            code: employee.code, fields: result.outcome == .stale ? [] : employee.write.fields,
            outcome: result.outcome, detail: result.failure?.kind.rawValue)
    }
}

extension PlannedWrite {
    var isWrite: Bool {
        switch self {
        case .create, .update: true
        case .skip, .blocked: false
        }
    }

    /// The fields that it sends.
    var fields: Set<Field> {
        switch self {
        case .create(let person): Set(person.values.keys).union([.employeeCode])
        case .update(_, let changes): Set(changes.values.keys).union(changes.cleared)
        case .skip, .blocked: []
        }
    }
}
