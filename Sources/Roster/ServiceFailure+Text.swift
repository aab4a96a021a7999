/// What went wrong with a service, in words for a person: which service, what happened, what to do.
extension ServiceFailure {
    public var text: BilingualText {
        switch self {
        case .closed(let service, let until):
            BilingualText(
                ja: "\(service)のメンテナンス時間帯です。\(until)以降に利用できます。",
                en: "\(service) is in its closed hours; it opens at \(until).")
        case .rateLimited(let service, let until):
            BilingualText(
                ja: "\(service)へのリクエスト数が上限に達しました。\(until)以降に再度実行してください。",
                en: "Too many requests to \(service); try again at \(until).")
        case .refused(let refusal):
            BilingualText(
                ja: "\(refusal.service)に拒否されました（\(refusal.summary)）。\(refusal.toCheck.ja)を確認してください。",
                en: "\(refusal.service) refused (\(refusal.summary)). Check \(refusal.toCheck.en).")
        case .recordRefused(let refusal):
            BilingualText(
                ja: "\(refusal.service)がこの従業員を受け付けませんでした（\(refusal.summary)）。",
                en: "\(refusal.service) did not accept this employee (\(refusal.summary)).")
        case .planLimitExceeded(let refusal):
            BilingualText(
                ja: "\(refusal.service)の契約人数の上限に達しています（\(refusal.summary)）。",
                en: "The contracted head count of \(refusal.service) is reached (\(refusal.summary)).")
        case .unavailable(let reason):
            BilingualText(ja: "サービスに接続できませんでした（\(reason)）。", en: "The service could not be reached (\(reason)).")
        case .outcomeUnknown(let reason):
            BilingualText(
                ja: "応答が得られず、書き込みの結果が不明です（\(reason)）。",
                en: "The answer was lost, so it is not known whether the write was done (\(reason)).")
        case .notFound:
            BilingualText(ja: "対象の従業員が見つかりません。", en: "The record no longer exists.")
        case .incompleteList(let reason):
            BilingualText(
                ja: "従業員一覧が完全ではない可能性があるため、処理を中止しました（\(reason)）。",
                en: "The list of employees may not be whole, so nothing was concluded from it (\(reason)).")
        case .unreadableAnswer(let reason):
            BilingualText(
                ja: "サービスの応答を解釈できませんでした（\(reason)）。", en: "The service's answer could not be read (\(reason)).")
        case .wrongTenant(let service, let expected, let found):
            BilingualText(
                ja: "\(service)の接続先が前回と異なります（前回 \(expected)、今回 \(found)）。アクセストークンを確認してください。",
                en:
                    "\(service)'s token leads to another tenant than before (\(expected) before, \(found) now). Check the tokens."
            )
        }
    }
}

extension Refusal {
    fileprivate var summary: String {
        ((status == 0 ? [] : ["HTTP \(status)"]) + (code.map { ["code \($0)"] } ?? []) + messages)
            .joined(separator: ", ")
    }

    /// SmartHR's tokens know no allowed addresses; KING OF TIME says the same of all three causes.
    fileprivate var toCheck: BilingualText {
        side == .smartHR
            ? BilingualText(ja: "アクセストークンとその権限", en: "the token and its permissions")
            : BilingualText(
                ja: "アクセストークン、権限、許可IPアドレス", en: "the token, its permissions and the allowed IP addresses")
    }
}
