import Ledger
import Reconciliation
import Roster

extension ServiceFailure {
    /// The error kind under which a host program knows this failure.
    public var kind: FailureKind {
        switch self {
        case .closed: .serviceClosed
        case .refused: .serviceRefused
        case .recordRefused: .recordRefused
        case .planLimitExceeded: .planLimitExceeded
        case .wrongTenant: .wrongTenant
        case .rateLimited: .rateLimited
        case .unavailable: .serviceUnavailable
        case .outcomeUnknown: .outcomeUnknown
        case .notFound: .recordNotFound
        case .unreadableAnswer: .unreadableAnswer
        case .incompleteList: .incompleteList
        }
    }
}

extension JobFailure {
    /// What a job says of an error that ended it. Anything unforeseen is our own fault and shows no inner details.
    public init(_ error: any Error) {
        switch error {
        case SyncFailure.service(_, let failure), let failure as ServiceFailure:
            self.init(kind: failure.kind, message: failure.text)
        case SyncFailure.ledgerBusy(let owner):
            self.init(
                kind: .ledgerBusy,
                message: BilingualText(
                    ja: "台帳をほかのプロセスが使用中です（\(owner)）。", en: "Another process is using the ledger: \(owner)."))
        case SyncFailure.ledgerFull:
            self.init(
                kind: .ledgerFull,
                message: BilingualText(
                    ja: "台帳に書き込めません（空き容量不足または読み取り専用）。",
                    en: "The ledger is not writable: the disk is full or read-only."))
        case SyncFailure.ledgerUnusable(let reason):
            self.init(
                kind: .ledgerUnusable,
                message: BilingualText(ja: "台帳を使用できません（\(reason)）。", en: "The ledger cannot be used: \(reason)."))
        case SyncFailure.ledgerRestored(let reason):
            self.init(
                kind: .ledgerRestored,
                message: BilingualText(
                    ja: "台帳がバックアップから復元されています（\(reason.ja)）。",
                    en: "The ledger was restored from a copy: \(reason.en)."))
        case let failure as LedgerFailure: self.init(SyncFailure(failure))
        case SyncFailure.cancelled, is CancellationError:
            self.init(
                kind: .cancelled, message: BilingualText(ja: "同期ジョブは中止されました。", en: "The job was cancelled."))
        default:
            self.init(
                kind: .internalError, message: BilingualText(ja: "renkeiの内部エラーです。", en: "renkei had an internal error.")
            )
        }
    }
}
