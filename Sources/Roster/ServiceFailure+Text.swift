/// The texts of a failure for users: the service, the event, and the remedy if there is one.
extension ServiceFailure {
    public var text: BilingualText {
        switch self {
        case .closed(let service, let until):
            BilingualText(
                ja: "\(service)のメンテナンス時間帯です。\(until)以降に利用できます。",
                en: "\(service) is in its closed hours. It opens at \(until).")
        case .rateLimited(let service, let until):
            BilingualText(
                ja: "\(service)へのリクエスト数が上限に達しました。\(until)以降に再度実行してください。",
                en: "The request limit of \(service) is reached. Try again after \(until).")
        case .refused(let refusal):
            BilingualText(
                ja: "\(refusal.service)に拒否されました（\(refusal.summary)）。\(refusal.toCheck.ja)を確認してください。",
                en: "\(refusal.service) refused the request (\(refusal.summary)). Check \(refusal.toCheck.en).")
        case .recordRefused(let refusal) where refusal.status == 0:
            BilingualText(
                ja: "次の項目がこのままでは\(refusal.service)に受け付けられないため、送信しませんでした（\(refusal.summary)）。",
                en:
                    "Nothing was sent: \(refusal.service) does not accept these fields as they are (\(refusal.summary))."
            )
        case .recordRefused(let refusal):
            BilingualText(
                ja: "\(refusal.service)がこの従業員を受け付けませんでした（\(refusal.summary)）。",
                en: "\(refusal.service) did not accept this employee (\(refusal.summary)).")
        case .planLimitExceeded(let refusal):
            BilingualText(
                ja: "\(refusal.service)の契約人数の上限に達しています（\(refusal.summary)）。",
                en: "The contracted number of employees of \(refusal.service) is reached (\(refusal.summary)).")
        case .unavailable(let reason):
            BilingualText(ja: "サービスを利用できませんでした（\(reason)）。", en: "The service is not available (\(reason)).")
        case .outcomeUnknown(let reason):
            BilingualText(
                ja: "応答を受信できなかったため、書き込みの結果が不明です（\(reason)）。",
                en: "The response was lost, so it is unknown whether the write was carried out (\(reason)).")
        case .notFound:
            BilingualText(ja: "対象の従業員が見つかりません。", en: "The employee no longer exists in the service.")
        case .incompleteList(let reason):
            BilingualText(
                ja: "従業員一覧が完全ではない可能性があるため、処理を中止しました（\(reason.ja)）。",
                en: "The list of employees may be incomplete, so it was not used (\(reason.en)).")
        case .unreadableAnswer(let reason):
            BilingualText(
                ja: "サービスの応答を解釈できませんでした（\(reason)）。", en: "The service's response could not be interpreted (\(reason))."
            )
        case .wrongTenant(let service, let expected, let found):
            BilingualText(
                ja: "\(service)の接続先が前回と異なります（前回 \(expected)、今回 \(found)）。アクセストークンを確認してください。",
                en:
                    "The token of \(service) belongs to another tenant than before (\(expected) before, \(found) now). Check the tokens."
            )
        }
    }
}

extension Refusal {
    fileprivate var summary: String {
        ((status == 0 ? [] : ["HTTP \(status)"]) + (code.map { ["code \($0)"] } ?? []) + messages)
            .joined(separator: ", ")
    }

    /// SmartHR's tokens have no allowed addresses [I]. KING OF TIME gives the same answer for all three causes [S].
    fileprivate var toCheck: BilingualText {
        side == .smartHR
            ? BilingualText(ja: "アクセストークンとその権限", en: "the token and its permissions")
            : BilingualText(
                ja: "アクセストークン、権限、許可IPアドレス", en: "the token, its permissions and the allowed IP addresses")
    }
}
