import Ledger
import Reconciliation
import Roster

/// A row as a decision would leave it. Nothing is recorded yet.
struct DecidedRow: Sendable {
    let request: DecisionRequest
    /// The job as it was when the row was read.
    let job: JobRecord
    let placed: PlacedRow
    /// What later jobs have to know; `nil` if the decision holds for the values of this job.
    let lasting: StandingDecision?

    /// - Parameters:
    ///   - seen: the row as it is.
    ///   - link: the known link of its source record.
    ///   - requirements: what the target demands.
    /// - Throws: `SyncFailure.nothingToResolve`, or `.candidateRequired` if it is not clear which record is meant.
    init(
        _ request: DecisionRequest, about seen: PlacedRow, of job: JobRecord, link: Link?,
        requirements: ServiceRequirements
    ) throws {
        let row = seen.row
        // Nothing is written about people whom the comparison does not list, and there is nothing to decide.
        guard row.employeeClass.isSelectable else {
            throw SyncFailure.nothingToResolve(request.employee.text, request.decision)
        }
        let resolution = row.resolved(
            by: request.decision, with: try request.other.map { try row.record($0, for: request) },
            keepsTargetCode: request.keepsTargetCode, link: link, options: job.options, requirements: requirements)
        switch resolution {
        case .resolved(let decided, let lasting) where lasting == nil || job.undoes == nil:
            self.request = request
            self.job = job
            self.placed = PlacedRow(position: seen.position, row: decided)
            self.lasting = lasting
        // An undo takes values back; it is no place to decide who is who.
        case .resolved, .nothingToResolve:
            throw SyncFailure.nothingToResolve(request.employee.text, request.decision)
        case .needsOther(let possible):
            throw SyncFailure.candidateRequired(
                request.employee.text, row.namedRecords.filter { possible.contains($0.id) })
        }
    }

    /// The target record that the row is about from now on, if the decision says so.
    var newTarget: RecordID? {
        switch lasting?.kind {
        case .samePerson, .takeOver: lasting?.id(on: job.options.direction.target)
        case .differentPerson, .leaveOut, nil: nil
        }
    }

    /// The entry of the history.
    func entry(at moment: Timestamp) -> HistoryEntry {
        HistoryEntry(
            at: moment, .resolve, job: job.name, connection: job.connection, actor: request.actor,
            person: placed.row.id, code: placed.row.code,
            detail: lasting?.historyDetail ?? request.decision.rawValue, reason: request.reason)
    }

    /// The decision for the ledger's table.
    func record(at moment: Timestamp) -> DecisionRecord? {
        lasting.map {
            DecisionRecord(
                connection: job.connection, decision: $0, actor: request.actor, reason: request.reason, at: moment)
        }
    }
}

extension Row {
    /// The target's records that the row or its findings name.
    fileprivate var namedRecords: [Candidate] {
        var records: [Candidate] = []
        for employee in [target].compactMap(\.self) + candidates
        where !records.contains(where: { $0.id == employee.id }) {
            records.append(Candidate(id: employee.id, code: employee.code))
        }
        return records
    }

    /// The record that a caller names by its id or, if no other has it, by its code.
    fileprivate func record(_ text: String, for request: DecisionRequest) throws -> RecordID {
        let records = namedRecords
        if let byID = records.first(where: { $0.id == RecordID(text) }) { return byID.id }
        let byCode = records.filter { $0.code == EmployeeCode(text) }
        guard byCode.count == 1 else {
            throw SyncFailure.candidateRequired(request.employee.text, byCode.isEmpty ? records : byCode)
        }
        return byCode[0].id
    }
}

extension StandingDecision {
    /// Who is concerned besides the source person: record ids, which are not personal outside their service.
    var historyDetail: String {
        let other = id(on: direction.target).map { " with=\($0)" } ?? ""
        return kind.word + other
    }
}

extension StandingDecision.Kind {
    fileprivate var word: String {
        switch self {
        case .samePerson(keepsTargetCode: false): "samePerson"
        case .samePerson(keepsTargetCode: true): "samePerson keepTargetCode"
        case .differentPerson: "differentPerson"
        case .takeOver: "takeOver"
        case .leaveOut: "leaveOut"
        }
    }
}
