import Contract
import Reconciliation
import Roster
import Sync

/// The failure of a job or of one employee, as part of a result. It has the kinds of an error, but neither number nor
/// data: the request that shows it has succeeded. The ledger keeps the texts, so they are those of the time of the
/// failure.
extension Contract.Failure {
    init(engine failure: JobFailure) {
        self.init(
            kind: ErrorKind(engine: failure.kind), message: failure.message.en, messageJa: failure.message.ja)
    }
}

/// The kinds that the ledger keeps with a job or with an employee's outcome.
extension ErrorKind {
    init(engine kind: FailureKind) {
        switch kind {
        case .serviceClosed: self = .serviceClosed
        case .rateLimited: self = .rateLimited
        case .serviceUnavailable: self = .serviceUnavailable
        case .unreadableAnswer: self = .invalidResponse
        case .serviceRefused: self = .serviceRefused
        case .wrongTenant: self = .wrongTenant
        case .incompleteList: self = .incompleteList
        case .recordRefused: self = .recordRefused
        case .recordNotFound: self = .recordNotFound
        case .planLimitExceeded: self = .planLimitExceeded
        case .outcomeUnknown: self = .outcomeUnknown
        case .notKept: self = .notKept
        case .ledgerBusy: self = .ledgerBusy
        case .ledgerFull: self = .ledgerFull
        case .ledgerUnusable: self = .ledgerUnusable
        case .ledgerRestored: self = .ledgerRestored
        case .cancelled: self = .cancelled
        // The contract has no kind of its own for a process that was killed.
        case .interrupted, .internalError: self = .internalError
        }
    }
}

/// The kinds of a failure that answers the request during which a service was asked.
extension ErrorKind {
    init(engine failure: ServiceFailure) {
        switch failure {
        case .closed: self = .serviceClosed
        case .refused: self = .serviceRefused
        case .recordRefused: self = .recordRefused
        case .planLimitExceeded: self = .planLimitExceeded
        case .wrongTenant: self = .wrongTenant
        case .rateLimited: self = .rateLimited
        case .unavailable: self = .serviceUnavailable
        case .outcomeUnknown: self = .outcomeUnknown
        case .notFound: self = .recordNotFound
        case .unreadableAnswer: self = .invalidResponse
        case .incompleteList: self = .incompleteList
        }
    }
}
