import Contract
import JSON
import JSONRPC
import Reconciliation
import Roster
import Sync

extension RPCError {
    /// An error of the engine. Each case has one kind; the texts are the schema's, except where the engine knows more.
    /// Two cases differ: a base date out of range is a wrong param, and a service's failure has kinds of its own.
    /// - Parameter now: from which `retryAfter` is counted.
    init(failure: SyncFailure, now: Timestamp) {
        switch failure {
        case .notConfigured(let reason): self.init(kind: .notConfigured, detail: reason)
        case .unknownConnection(let name, let known):
            self.init(kind: .unknownConnection) { $0.members(connection: name.text, known: known.map(\.text)) }
        case .unknownJob(let job): self.init(kind: .unknownJob) { $0.member("job", job.text) }
        case .jobExists(let job): self.init(kind: .jobExists) { $0.member("job", job.text) }
        case .jobNotReady(let job, let state):
            self.init(kind: .jobNotReady, isRetryable: state.isRunning) { $0.members(job: job.text, state: state) }
        case .jobBusy(let job, let state): self.init(kind: .jobBusy) { $0.members(job: job.text, state: state) }
        case .jobExpired(let job, let fetchedAt):
            self.init(kind: .jobExpired) { $0.members(job: job.text, fetchedAt: fetchedAt) }
        case .baseDateOutOfRange(_, let allowed): self.init(invalidParams: .baseDate(outside: allowed))
        case .createDefaultsRequired(let codes, let side):
            self.init(kind: .createDefaultsRequired) { $0.members(side: side, employeeCodes: codes) }
        case .unknownChoice(let kind, let id):
            self.init(kind: .unknownChoice) { $0.members(choice: kind, value: id) }
        case .unknownEmployees(let names): self.init(kind: .unknownEmployees) { $0.member("employees", list: names) }
        case .ambiguousEmployee(let code, let ids):
            self.init(kind: .ambiguousEmployee) { data in
                data.member("employee", code.text)
                data.member("ids", list: ids.map(\.text))
            }
        case .alreadySelected(let names): self.init(kind: .alreadySelected) { $0.member("employees", list: names) }
        case .nothingToResolve(let employee, let decision):
            self.init(kind: .nothingToResolve) { $0.members(employee: employee, decision: decision) }
        case .candidateRequired(let employee, let candidates):
            self.init(kind: .candidateRequired) { $0.members(employee: employee, candidates: candidates) }
        case .unknownDecision(let id): self.init(kind: .unknownDecision) { $0.member("decision", id.text) }
        case .contradictingDecision(let id, let employee):
            self.init(kind: .contradictingDecision) { $0.members(contradicted: id, employee: employee) }
        case .limitExceeded(let exceeded, let digest):
            self.init(kind: .limitExceeded) { $0.members(exceeded: exceeded, digest: digest.text) }
        case .digestMismatch(let expected): self.init(kind: .digestMismatch) { $0.member("digest", expected.text) }
        case .ledgerBusy(let owner): self.init(kind: .ledgerBusy) { $0.member("owner", owner) }
        case .ledgerFull: self.init(kind: .ledgerFull)
        case .ledgerUnusable(let reason): self.init(kind: .ledgerUnusable, detail: reason)
        case .ledgerRestored(let reason): self.init(kind: .ledgerRestored, detail: reason)
        case .service(let side, let failure): self.init(serviceFailure: failure, of: side, now: now)
        case .cancelled: self.init(kind: .cancelled)
        }
    }

    /// An error whose message is the kind's own with the detail in brackets.
    private init(kind: ErrorKind, detail: Roster.BilingualText) {
        self.init(
            kind: kind,
            text: Roster.BilingualText(
                ja: "\(kind.message.ja)（\(detail.ja)）", en: "\(kind.message.en) (\(detail.en))"))
    }

    /// - Parameter detail: names of settings or files, which need no translation.
    private init(kind: ErrorKind, detail: String) {
        self.init(kind: kind, detail: Roster.BilingualText(ja: detail, en: detail))
    }
}

extension ContractFault {
    fileprivate static func baseDate(outside allowed: ClosedRange<CivilDate>) -> Self {
        let range = "\(allowed.lowerBound) … \(allowed.upperBound)"
        return Self(
            path: "/baseDate", rule: .minimum, message: "must lie in \(range)", messageJa: "\(range)の範囲で指定してください")
    }
}

/// The members of `error.data` that only some kinds have, as `schema/errors.json` names them.
extension JSONWriter {
    fileprivate mutating func members(connection: String, known: [String]) {
        member("connection", connection)
        member("known", list: known)
    }

    fileprivate mutating func members(job: String, state: Reconciliation.JobState) {
        member("job", job)
        member("state", word: Contract.JobState(engine: state))
    }

    fileprivate mutating func members(job: String, fetchedAt: Timestamp) {
        member("job", job)
        member("fetchedAt", fetchedAt.description)
    }

    fileprivate mutating func members(side: Roster.Side, employeeCodes: [Roster.EmployeeCode]) {
        member("side", word: Contract.Side(engine: side))
        member("employeeCodes", list: employeeCodes.map(\.text))
    }

    fileprivate mutating func members(choice: String, value: String) {
        member("choice", choice)
        member("value", value)
    }

    fileprivate mutating func members(employee: String, decision: Reconciliation.Decision) {
        member("employee", employee)
        member("decision", word: Contract.Decision(engine: decision))
    }

    fileprivate mutating func members(employee: String, candidates: [Sync.Candidate]) {
        member("employee", employee)
        name("candidates")
        candidates.map { Contract.Candidate(id: $0.id.text, employeeCode: $0.code?.text) }.write(to: &self)
    }

    fileprivate mutating func members(contradicted id: DecisionID?, employee: RecordID?) {
        member("decision", id?.text)
        member("employee", employee?.text)
    }

    fileprivate mutating func members(exceeded: [Reconciliation.ExceededLimit], digest: String) {
        name("exceeded")
        exceeded.map(Contract.ExceededLimit.init(engine:)).write(to: &self)
        member("digest", digest)
    }
}
