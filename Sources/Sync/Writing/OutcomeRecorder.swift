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
            target: result.record, kind: result.failureKind,
            message: result.failure.map { text(of: $0, row: row) } ?? result.reason?.message,
            refusal: result.failure?.refusal,
            alterations: result.alterations.map { Difference(field: $0.field, before: $0.stored, after: $0.sent) })
        let now = time.now()
        try ledger.record(
            result.outcome, detail: detail, link: try link(after: result, of: record, row: row), of: job.name,
            at: record.position,
            now: now, entry(for: result, of: record, at: now))
    }

    /// The text of a failure. If the service has refused the record, it goes on with what was known beforehand about other
    /// people with the same address.
    private func text(of failure: ServiceFailure, row: Row) -> BilingualText {
        guard case .recordRefused = failure else { return failure.text }
        return row.findings.filter { $0.code.isAboutSharedEmails }.map(\.text).reduce(failure.text) { text, notice in
            BilingualText(ja: text.ja + notice.ja, en: text.en + " " + notice.en)
        }
    }

    /// The link of an employee who was written and read back. A sync that undoes another makes no link: the
    /// values that it writes differ from the source on purpose.
    private func link(after result: PersonWrite.Result, of record: OutcomeRecord, row: Row) throws -> Link? {
        let isWritten = [.created, .updated].contains(result.outcome) || result.reason?.kind == .notKept
        guard job.undoes == nil, isWritten, let stored = result.stored else { return nil }
        let smartHR = job.options.direction.smartHR(source: row.id, target: stored.id)
        let known = try ledger.links.link(of: job.connection, smartHR: smartHR)
        return .update(
            row.source, stored, isInStep: true, known: known, options: job.options,
            notKept: notKept(in: stored, result: result, of: record))
    }

    /// What the target made of the values that it did not keep. A field that was blank for everybody and still is may be hidden
    /// from the token: that says nothing of this person's value.
    private func notKept(
        in stored: Employee, result: PersonWrite.Result, of record: OutcomeRecord
    ) -> [Field: NotKept] {
        let blank = job.fetch?.lists.blankInTarget ?? []
        let sent = (record.employee?.write.values ?? [:]).filter { field, _ in
            !result.withheld.contains(field) && !(blank.contains(field) && stored[field].isEmpty)
        }
        return NotKept.fields(ofWrite: sent, stored: stored, by: job.options.direction.target)
    }

    /// `nil` for an employee for whom nothing was to be written.
    private func entry(
        for result: PersonWrite.Result, of record: OutcomeRecord, at now: Timestamp
    ) -> HistoryEntry? {
        guard let employee = record.employee, employee.write.isWrite, result.outcome != .skipped else { return nil }
        return HistoryEntry(
            at: now, .write, job: job.name, connection: job.connection, actor: job.actor, person: employee.id,
            code: employee.code,
            fields: result.outcome == .stale ? [] : employee.write.fields.subtracting(result.withheld),
            outcome: result.outcome, detail: result.failureKind?.rawValue)
    }
}

extension PersonWrite.Result {
    fileprivate var failureKind: FailureKind? { failure?.kind ?? reason?.kind }
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
