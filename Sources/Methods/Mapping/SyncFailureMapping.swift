import Contract
import JSON
import JSONRPC
import Reconciliation
import Roster
import Sync

extension SyncFailure {
    /// The engine's failure as the contract says it.
    func onTheWire(_ now: Timestamp) -> RPCError {
        switch self {
        case .notConfigured(let reason): because(reason, .notConfigured)
        case .unknownConnection(let name, let known):
            wireError(.unknownConnection) { data in
                data.member("connection", name)
                data.list("known", known)
            }
        case .unknownJob(let job): wireError(.unknownJob) { $0.member("job", job) }
        case .jobExists(let job): wireError(.jobExists) { $0.member("job", job) }
        case .jobNotReady(let job, let state):
            wireError(.jobNotReady, retryable: state.isRunning) { $0.job(job, state) }
        case .jobBusy(let job, let state): wireError(.jobBusy) { $0.job(job, state) }
        case .jobExpired(let job, let fetchedAt):
            wireError(.jobExpired) { data in
                data.member("job", job)
                data.member("fetchedAt", fetchedAt.description)
            }
        case .baseDateOutOfRange(_, let allowed): outOfRange(allowed)
        case .createDefaultsRequired(let codes, let side):
            wireError(.createDefaultsRequired) { data in
                data.member("side", side.rawValue)
                data.list("employeeCodes", codes.map(\.text))
            }
        case .unknownChoice(let kind, let id):
            wireError(.unknownChoice) { data in
                data.member("choice", kind)
                data.member("value", id)
            }
        case .unknownEmployees(let names): wireError(.unknownEmployees) { $0.list("employees", names) }
        case .nothingToResolve(let employee, let decision):
            wireError(.nothingToResolve) { data in
                data.member("employee", employee)
                data.member("decision", decision.rawValue)
            }
        case .limitExceeded(let exceeded, let digest): limitExceeded(exceeded, digest)
        case .digestMismatch(let expected): wireError(.digestMismatch) { $0.member("digest", expected) }
        case .ledgerBusy(let owner): wireError(.ledgerBusy) { $0.member("owner", owner) }
        case .ledgerFull: wireError(.ledgerFull)
        case .ledgerUnusable(let reason): because(reason, .ledgerUnusable)
        case .ledgerRestored(let reason): because(reason, .ledgerRestored)
        case .service(let side, let failure): failure.onTheWire(side, now)
        case .cancelled: wireError(.cancelled)
        }
    }

    /// The kind's own text with what exactly it is, which names settings or files and so needs no translation.
    private func because(_ reason: String, _ kind: ErrorKind) -> RPCError {
        because(Roster.BilingualText(ja: reason, en: reason), kind)
    }

    private func because(_ reason: Roster.BilingualText, _ kind: ErrorKind) -> RPCError {
        wireError(
            kind,
            Roster.BilingualText(
                ja: "\(kind.message.ja)（\(reason.ja)）", en: "\(kind.message.en) (\(reason.en))"))
    }

    private func outOfRange(_ allowed: ClosedRange<CivilDate>) -> RPCError {
        let range = "\(allowed.lowerBound) … \(allowed.upperBound)"
        return invalidParams(
            ContractFault(
                path: "/baseDate", rule: .minimum, message: "must lie in \(range)", messageJa: "\(range)の範囲で指定してください"))
    }

    private func limitExceeded(_ exceeded: [Reconciliation.ExceededLimit], _ digest: String) -> RPCError {
        wireError(.limitExceeded) { data in
            data.name("exceeded")
            exceeded.map(Contract.ExceededLimit.init).write(to: &data)
            data.member("digest", digest)
        }
    }
}

extension Contract.ExceededLimit {
    fileprivate init(_ exceeded: Reconciliation.ExceededLimit) {
        self.init(limit: exceeded.which.rawValue, count: exceeded.count, allowed: exceeded.limit)
    }
}

extension ServiceFailure {
    private var isAboutOneEmployee: Bool {
        switch self {
        case .recordRefused, .notFound, .planLimitExceeded, .outcomeUnknown: true
        default: false
        }
    }

    fileprivate func onTheWire(_ side: Roster.Side, _ now: Timestamp) -> RPCError {
        wireError(
            ErrorKind(rawValue: kind) ?? .serviceUnavailable, text,
            retryAfter: opens.map { $0 - now + .milliseconds(999) }
        ) { data in
            guard !isAboutOneEmployee else { return }
            data.member("side", side.rawValue)
            if let opens { data.member("opensAt", opens.description) }
            if let refusal { data.refusal(refusal) }
            if case .wrongTenant(_, let expected, let found) = self {
                data.member("expected", expected)
                data.member("found", found)
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func list(_ name: String, _ texts: [String]) {
        self.name(name)
        beginArray()
        for text in texts { string(text) }
        endArray()
    }

    fileprivate mutating func job(_ job: String, _ state: Reconciliation.JobState) {
        member("job", job)
        member("state", state.rawValue)
    }

    fileprivate mutating func refusal(_ refusal: Roster.Refusal) {
        member("status", refusal.status)
        if let code = refusal.code { member("code", code) }
        list("serviceMessages", refusal.messages)
    }
}
