// Generated from schema/ by `swift run ContractTool generate`.

extension ErrorKind {
    /// What it means.
    public var message: BilingualText {
        switch self {
        case .parseError: BilingualText(ja: "JSONとして読み取れません。", en: "This is not JSON.")
        case .invalidRequest:
            BilingualText(ja: "JSON-RPC 2.0のリクエストではありません。", en: "This is JSON, but no JSON-RPC 2.0 request.")
        case .methodNotFound: BilingualText(ja: "そのメソッドはありません。", en: "There is no such method.")
        case .invalidParams: BilingualText(ja: "パラメーターが正しくありません。", en: "A param is wrong, unknown or missing.")
        case .internalError: BilingualText(ja: "renkeiの内部エラーです。", en: "renkei made a mistake.")
        case .requestCancelled: BilingualText(ja: "リクエストは取り消されました。", en: "The request was cancelled.")
        case .unauthenticated: BilingualText(ja: "認証されていません。", en: "This connection has not shown the right token.")
        case .notConfigured: BilingualText(ja: "設定が足りません。", en: "Something is missing in the settings.")
        case .unknownConnection: BilingualText(ja: "その名前の連携設定はありません。", en: "There is no connection of this name.")
        case .unknownJob: BilingualText(ja: "その名前の同期ジョブはありません。", en: "There is no job of this name.")
        case .jobExists:
            BilingualText(ja: "同じ名前で条件の異なる同期ジョブがあります。", en: "There is a job of this name with other params.")
        case .jobNotReady:
            BilingualText(ja: "同期ジョブがその操作のできる状態ではありません。", en: "The job has not got there yet, or is past it.")
        case .jobBusy:
            BilingualText(ja: "同期ジョブはほかの処理の最中です。", en: "Something else is being done with this job right now.")
        case .jobExpired: BilingualText(ja: "取得から時間が経ち、期限切れです。", en: "What the job has read is too old to trust.")
        case .serviceClosed: BilingualText(ja: "サービスのメンテナンス時間帯です。", en: "The service is closed now.")
        case .serviceRefused:
            BilingualText(
                ja: "サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。", en: "The service refused: token, permission or address.")
        case .serviceUnavailable:
            BilingualText(ja: "サービスに接続できないか、サービス側の障害です。", en: "The service could not be reached, or failed.")
        case .incompleteList:
            BilingualText(ja: "サービスから取得した一覧が不完全な可能性があります。", en: "The list that the service gave may be partial.")
        case .createDefaultsRequired:
            BilingualText(
                ja: "新規登録する従業員の所属などが指定されていません。", en: "New people are selected, and it is not said where they belong.")
        case .unknownChoice:
            BilingualText(
                ja: "指定された事業所・所属・雇用区分はありません。", en: "The service has no such establishment, division or working type.")
        case .unknownEmployees: BilingualText(ja: "同期ジョブにいない従業員が指定されています。", en: "These employees are not in the job.")
        case .limitExceeded:
            BilingualText(
                ja: "書き込み件数が上限を超えています。何も書き込まれていません。",
                en: "More would be written than the limits allow. Nothing was written.")
        case .ledgerBusy: BilingualText(ja: "台帳をほかのプロセスが使用中です。", en: "Another process works with this ledger.")
        case .ledgerFull:
            BilingualText(
                ja: "台帳に書き込めません（空き容量不足または読み取り専用）。", en: "The ledger cannot be written: the disk is full or read-only.")
        case .tooLarge: BilingualText(ja: "メッセージが上限を超えています。", en: "The message exceeds a limit of the protocol.")
        case .cancelled: BilingualText(ja: "同期ジョブは中止されました。", en: "The job was cancelled.")
        case .rateLimited: BilingualText(ja: "サービスの利用回数の上限に達しました。", en: "The service takes no more requests for now.")
        case .unreadableAnswer:
            BilingualText(ja: "サービスの応答を解釈できません。", en: "The service's answer is not what its documentation promises.")
        case .wrongTenant:
            BilingualText(
                ja: "アクセストークンが、この連携設定で最初に使われた企業のものではありません。",
                en: "The token belongs to another tenant than the one this connection was first used with.")
        case .digestMismatch:
            BilingualText(ja: "digestが現在の書き込み内容と一致しません。", en: "The digest is not that of what would be written now.")
        case .ledgerUnusable:
            BilingualText(
                ja: "台帳ファイルを使用できません（破損、別物、または新しい版）。",
                en: "The ledger file cannot be used: it is damaged, foreign, or of a newer version.")
        case .ledgerRestored:
            BilingualText(
                ja: "台帳が控えから戻されており、その後の書き込みを知らない可能性があります。続けるには`renkei adopt`を実行してください。",
                en: "The ledger was put back from a copy and may miss later writes: `renkei adopt` goes on from it.")
        case .recordRefused: BilingualText(ja: "サービスがこの従業員を受け付けませんでした。", en: "The service refused this one employee.")
        case .recordNotFound: BilingualText(ja: "対象の従業員が見つかりません。", en: "The record is no longer there.")
        case .planLimitExceeded:
            BilingualText(ja: "サービスの契約人数に達しています。", en: "The head count of the contract with the service is reached.")
        case .outcomeUnknown:
            BilingualText(
                ja: "書き込みの応答が失われ、結果を確認できていません。", en: "The answer to a write was lost, and reading did not settle it.")
        case .nothingToResolve:
            BilingualText(
                ja: "この従業員に、その判断で解決できる要確認事項はありません。",
                en: "Nothing that blocks this employee is answered by this decision.")
        }
    }
}
