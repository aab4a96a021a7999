import Roster

/// Why a job, or one employee's write, failed. The raw values are stored in the ledger and in the history.
///
/// `Methods` maps them to the error kinds of the contract.
public enum FailureKind: String, Hashable, Sendable, CaseIterable {
    case serviceClosed, rateLimited, serviceUnavailable, unreadableAnswer
    case serviceRefused, wrongTenant, incompleteList
    case recordRefused, recordNotFound, planLimitExceeded, outcomeUnknown
    /// The service answered that the write was done, and the record reads as before.
    case notKept
    case ledgerBusy, ledgerFull, ledgerUnusable, ledgerRestored
    /// The process stopped in good order before the job had ended.
    case cancelled
    /// The process ended while the job was running.
    case interrupted
    /// A fault of our own.
    case internalError
}

/// Why a job ended early: a kind for programs, and masked text for people.
public struct JobFailure: Hashable, Sendable {
    public let kind: FailureKind
    public let message: BilingualText

    public init(kind: FailureKind, message: BilingualText) {
        self.kind = kind
        self.message = message
    }
}

extension JobFailure {
    /// The process was killed, or the machine stopped: a job was running when the ledger was last closed.
    public static let processEnded = JobFailure(
        kind: .interrupted,
        message: BilingualText(ja: "処理の途中でプログラムが終了しました。", en: "The program ended while the job was running."))

    /// The ledger was put back from a copy, and then adopted: the job may have gone further than the ledger knows.
    public static let ledgerRestored = JobFailure(
        kind: .ledgerRestored,
        message: BilingualText(
            ja: "台帳が控えから戻されたため、処理を終了しました。", en: "The ledger was restored from a copy, so the job was ended."))

    /// The job ended, but the ledger could not record how.
    public static let endNotRecorded = JobFailure(
        kind: .ledgerUnusable,
        message: BilingualText(ja: "処理の結果を台帳に記録できませんでした。", en: "The ledger could not record how the job ended."))
}

extension JobFailure {
    /// The service accepted a write and kept nothing of it.
    public static func notKept(_ fields: Set<Field>, by service: String) -> JobFailure {
        JobFailure(
            kind: .notKept,
            message: BilingualText(
                ja: "\(service)は更新を受け付けましたが、値を保存しませんでした（\(fields.labelsJa)）。トークンの権限を確認してください。",
                en:
                    "\(service) accepted the change, but kept nothing of it: \(fields.labelsEn). Check the permissions of the token."
            ))
    }

    /// Fields were not sent, because the same run has shown that the service does not keep them.
    public static func withheld(_ fields: Set<Field>, from service: String) -> JobFailure {
        JobFailure(
            kind: .notKept,
            message: BilingualText(
                ja: "\(service)が保存しないことがこの同期で分かったため、書き込みませんでした（\(fields.labelsJa)）。トークンの権限を確認してください。",
                en:
                    "Nothing was sent: this sync has shown that \(service) does not keep \(fields.labelsEn). Check the permissions of the token."
            ))
    }
}

extension Set<Field> {
    private var labels: [BilingualText] { Field.allCases.filter(contains).map(\.label) }

    fileprivate var labelsJa: String { labels.map(\.ja).joined(separator: "、") }

    fileprivate var labelsEn: String { labels.map(\.en).joined(separator: ", ") }
}
