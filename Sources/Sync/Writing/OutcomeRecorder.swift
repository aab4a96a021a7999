import Ledger
import Reconciliation
import Roster

/// Stores the outcome of one employee, with the link and the history entry that belong to it, in one transaction.
struct OutcomeRecorder {
    let job: JobRecord
    let ledger: Ledger
    let time: any TimeSource

    func store(_ result: PersonWrite.Result, for record: OutcomeRecord, row: Row) throws {
        let detail = OutcomeDetail(
            target: result.record, kind: result.failure?.kind, message: result.failure?.text,
            refusal: result.failure?.refusal,
            alterations: result.alterations.map { Difference(field: $0.field, before: $0.stored, after: $0.sent) })
        let now = time.now()
        try ledger.record(
            result.outcome, detail: detail, link: try link(after: result, row: row), of: job.name, at: record.position,
            now: now, entry(for: result, of: record, at: now))
    }

    /// The link of an employee who was written and read back. A sync that undoes another makes no link: the
    /// values that it writes differ from the source on purpose.
    private func link(after result: PersonWrite.Result, row: Row) throws -> Link? {
        guard job.undoes == nil, [.created, .updated].contains(result.outcome), let stored = result.stored else {
            return nil
        }
        let smartHR = job.options.direction.smartHR(source: row.id, target: stored.id)
        let known = try ledger.links.link(of: job.connection, smartHR: smartHR)
        return .update(row.source, stored, isInStep: true, known: known, options: job.options)
    }

    /// `nil` for an employee for whom nothing was to be written.
    private func entry(
        for result: PersonWrite.Result, of record: OutcomeRecord, at now: Timestamp
    ) -> HistoryEntry? {
        guard let employee = record.employee, employee.write.isWrite else { return nil }
        return HistoryEntry(
            at: now, .write, job: job.name, connection: job.connection, actor: job.actor, person: employee.id,
            code: employee.code, fields: result.outcome == .stale ? [] : employee.write.fields,
            outcome: result.outcome, detail: result.failure?.kind.rawValue)
    }
}

extension PlannedWrite {
    /// Whether a request is sent for it.
    var isWrite: Bool {
        switch self {
        case .create, .update: true
        case .skip, .blocked: false
        }
    }

    /// The fields that are sent.
    var fields: Set<Field> {
        switch self {
        case .create(let person): Set(person.values.keys).union([.employeeCode])
        case .update(_, let changes): Set(changes.values.keys).union(changes.cleared)
        case .skip, .blocked: []
        }
    }
}
