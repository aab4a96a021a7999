// Generated from schema/ by `swift run ContractTool generate`.

extension ErrorKind {
    /// Meaning of the error, for people.
    public var message: BilingualText {
        switch self {
        case .parseError: BilingualText(ja: "JSONとして読み取れません。", en: "The message is not valid JSON.")
        case .invalidRequest:
            BilingualText(ja: "JSON-RPC 2.0のリクエストではありません。", en: "The message is not a valid JSON-RPC 2.0 request.")
        case .methodNotFound: BilingualText(ja: "そのメソッドはありません。", en: "The method does not exist.")
        case .invalidParams: BilingualText(ja: "パラメーターが正しくありません。", en: "A param is invalid, unknown or missing.")
        case .internalError: BilingualText(ja: "renkeiの内部エラーです。", en: "renkei had an internal error.")
        case .requestCancelled: BilingualText(ja: "リクエストは取り消されました。", en: "The request was cancelled.")
        case .unauthenticated: BilingualText(ja: "認証されていません。", en: "The connection is not authenticated.")
        case .notConfigured: BilingualText(ja: "設定が足りません。", en: "The settings are incomplete.")
        case .unknownConnection: BilingualText(ja: "その名前の連携設定はありません。", en: "The connection does not exist.")
        case .unknownJob: BilingualText(ja: "その名前の同期ジョブはありません。", en: "The job does not exist.")
        case .jobExists:
            BilingualText(ja: "同じ名前で条件の異なる同期ジョブがあります。", en: "A job with this name and other params exists.")
        case .jobNotReady:
            BilingualText(ja: "同期ジョブがその操作のできる状態ではありません。", en: "The job's state does not allow this request.")
        case .jobBusy: BilingualText(ja: "同期ジョブはほかの処理の最中です。", en: "The job is busy with another request.")
        case .jobExpired: BilingualText(ja: "取得から時間が経ち、期限切れです。", en: "The fetched data has expired.")
        case .serviceClosed: BilingualText(ja: "サービスのメンテナンス時間帯です。", en: "The service is in its closed hours.")
        case .serviceRefused:
            BilingualText(
                ja: "サービスに拒否されました（トークン、権限、IPアドレスのいずれか）。",
                en: "The service refused access because of the token, a permission or the IP address.")
        case .serviceUnavailable:
            BilingualText(ja: "サービスに接続できないか、サービス側の障害です。", en: "The service is unreachable or has failed.")
        case .incompleteList:
            BilingualText(ja: "サービスから取得した一覧が不完全な可能性があります。", en: "The list from the service may be incomplete.")
        case .createDefaultsRequired:
            BilingualText(ja: "新規登録する従業員の所属などが指定されていません。", en: "New employees are selected without create defaults.")
        case .unknownChoice:
            BilingualText(
                ja: "指定された事業所・所属・雇用区分はありません。",
                en: "The business establishment, division or working type does not exist.")
        case .unknownEmployees:
            BilingualText(ja: "同期ジョブにいない従業員が指定されています。", en: "The job does not contain these employees.")
        case .alreadySelected:
            BilingualText(
                ja: "この同期ジョブですでに同期対象にした従業員が指定されています。",
                en: "An earlier sync of the job has selected these employees.")
        case .limitExceeded:
            BilingualText(
                ja: "書き込み件数が上限を超えています。何も書き込まれていません。",
                en: "The writes would exceed a limit. Nothing was written.")
        case .ledgerBusy: BilingualText(ja: "台帳をほかのプロセスが使用中です。", en: "Another process is using the ledger.")
        case .ledgerFull:
            BilingualText(
                ja: "台帳に書き込めません（空き容量不足または読み取り専用）。",
                en: "The ledger is not writable: the disk is full or read-only.")
        case .tooLarge: BilingualText(ja: "メッセージが上限を超えています。", en: "The message exceeds a protocol limit.")
        case .cancelled: BilingualText(ja: "同期ジョブは中止されました。", en: "The job was cancelled.")
        case .rateLimited:
            BilingualText(ja: "サービスの利用回数の上限に達しました。", en: "The rate limit of the service has been reached.")
        case .invalidResponse: BilingualText(ja: "サービスの応答を解釈できません。", en: "The response of the service is invalid.")
        case .wrongTenant:
            BilingualText(
                ja: "アクセストークンが、この連携設定で最初に使われた企業のものではありません。",
                en: "The token belongs to another tenant than in the first use of this connection.")
        case .digestMismatch:
            BilingualText(ja: "digestが現在の書き込み内容と一致しません。", en: "The digest does not match the current plan.")
        case .ledgerUnusable:
            BilingualText(
                ja: "台帳ファイルを使用できません（破損、別物、または新しい版）。",
                en: "The ledger file is unusable: damaged, of another program, or of a newer version.")
        case .ledgerRestored:
            BilingualText(
                ja: "台帳がバックアップから復元されており、それ以降の書き込みが記録されていない可能性があります。続けるには`renkei adopt`を実行してください。",
                en: "The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue.")
        case .recordRefused: BilingualText(ja: "サービスがこの従業員を受け付けませんでした。", en: "The service rejected this employee.")
        case .recordNotFound: BilingualText(ja: "対象の従業員が見つかりません。", en: "The employee no longer exists in the service.")
        case .planLimitExceeded:
            BilingualText(
                ja: "サービスの契約人数に達しています。",
                en: "The maximum number of employees in the contract with the service has been reached.")
        case .outcomeUnknown:
            BilingualText(
                ja: "書き込みの応答が失われ、結果を確認できていません。",
                en: "The response to a write was lost, and its outcome could not be determined.")
        case .notKept:
            BilingualText(
                ja: "サービスは更新を受け付けましたが、値を保存しませんでした。",
                en: "The service accepted the change, but did not keep the value.")
        case .nothingToResolve:
            BilingualText(
                ja: "この従業員に、その判断で解決できる要確認事項はありません。",
                en: "The decision does not apply to any finding that blocks this employee.")
        case .ambiguousEmployee:
            BilingualText(ja: "この社員番号の従業員が複数います。", en: "Several employees have this employee code.")
        case .candidateRequired:
            BilingualText(ja: "どの従業員のことか、`with`で指定されていません。", en: "`with` does not name one of the records in question.")
        case .unknownDecision:
            BilingualText(ja: "その判断はないか、すでに取り消されています。", en: "There is no such decision, or it was taken back.")
        case .contradictingDecision:
            BilingualText(ja: "この従業員には、これと両立しない判断があります。", en: "An earlier decision says otherwise about these records.")
        }
    }
}
