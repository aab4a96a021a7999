import Ledger
import Roster

extension ServiceFailure {
    /// The error kind under which a host program knows this failure.
    public var kind: String {
        switch self {
        case .closed: "serviceClosed"
        case .refused: "serviceRefused"
        case .recordRefused: "recordRefused"
        case .planLimitExceeded: "planLimitExceeded"
        case .wrongTenant: "wrongTenant"
        case .rateLimited: "rateLimited"
        case .unavailable: "serviceUnavailable"
        case .outcomeUnknown: "outcomeUnknown"
        case .notFound: "recordNotFound"
        case .unreadableAnswer: "unreadableAnswer"
        case .incompleteList: "incompleteList"
        }
    }
}

extension JobFailure {
    /// What a job says of an error that ended it. Anything unforeseen is our own fault and shows no inner details.
    init(_ error: any Error) {
        switch error {
        case SyncFailure.service(_, let failure), let failure as ServiceFailure:
            self.init(kind: failure.kind, message: failure.text)
        case SyncFailure.ledgerFull, LedgerFailure.full:
            self.init(
                kind: "ledgerFull",
                message: BilingualText(ja: "台帳を保存する空き容量がありません。", en: "There is no room left for the ledger."))
        case SyncFailure.cancelled, is CancellationError:
            self.init(
                kind: "cancelled", message: BilingualText(ja: "処理は中断されました。", en: "The job was stopped before its end."))
        default:
            self.init(kind: "internalError", message: BilingualText(ja: "内部エラーが発生しました。", en: "An internal error."))
        }
    }
}
