import Contract
import Reconciliation
import Roster
import Sync

extension Contract.Failure {
    init(engine failure: JobFailure) {
        self.init(
            kind: ErrorKind(engine: failure.kind), message: failure.message.en, messageJa: failure.message.ja)
    }
}

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
