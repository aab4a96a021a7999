// Generated from schema/ by `swift run ContractTool generate`.

extension ErrorKind {
    /// Remedy for the error, for people.
    public var advice: BilingualText {
        switch self {
        case .parseError:
            BilingualText(
                ja: "UTF-8のJSONを1つ送ってください。末尾のカンマ、同名のメンバー、孤立サロゲートは使えません。",
                en: "Send one JSON value in UTF-8, without trailing commas, duplicate names or lone surrogates.")
        case .invalidRequest:
            BilingualText(
                ja: "\"jsonrpc\":\"2.0\"、method、id、名前付きのparamsを持つオブジェクトを送ってください。",
                en: "Send an object with \"jsonrpc\":\"2.0\", a method, an id and named params.")
        case .methodNotFound:
            BilingualText(ja: "rpc.discoverでメソッドの一覧を確認してください。", en: "Call rpc.discover for a list of methods.")
        case .invalidParams:
            BilingualText(
                ja: "`path`が示すパラメーターを、`rule`が示す規則に合わせて直してください。",
                en: "Correct the param at `path` according to `rule`.")
        case .internalError:
            BilingualText(
                ja: "もう一度お試しください。続く場合は、その時刻のログを添えてお知らせください。",
                en: "Try again. If the error persists, report it together with the log entry.")
        case .requestCancelled:
            BilingualText(
                ja: "対応は不要です。リクエストが始めたジョブなどは元に戻りません。",
                en: "No action is required. Jobs that the request started are not cancelled.")
        case .unauthenticated:
            BilingualText(
                ja: "接続したら時間内に、まずauthenticateで、起動時に設定したトークンを送ってください。",
                en: "Call authenticate within the time limit, with the listener's token.")
        case .notConfigured:
            BilingualText(
                ja: "メッセージに従って設定を補ってください。`renkei config`で現在の設定を確認できます。",
                en: "Complete the settings as the message says. `renkei config` shows the current settings.")
        case .unknownConnection: BilingualText(ja: "`known`にある名前を使ってください。", en: "Use one of the names in `known`.")
        case .unknownJob:
            BilingualText(
                ja: "jobsで一覧を確認するか、fetchで始めてください。",
                en: "Call jobs for a list of jobs, or start one with fetch.")
        case .jobExists:
            BilingualText(ja: "別の名前を付けるか、同じ条件で呼び出してください。", en: "Choose another name, or use the same params.")
        case .jobNotReady:
            BilingualText(
                ja: "`state`を確認し、waitSecondsで待つか、statusで終了の理由を確認してください。",
                en: "Check `state`. Wait with waitSeconds, or call status for the reason why the job ended.")
        case .jobBusy:
            BilingualText(
                ja: "処理が終わるまで待ってください。statusで確認できます。",
                en: "Wait until that request has finished; status shows the state.")
        case .jobExpired: BilingualText(ja: "別の名前でfetchし直してください。", en: "Fetch again with another job name.")
        case .serviceClosed:
            BilingualText(
                ja: "`opensAt`以降にやり直すか、whenClosedにwaitを指定してください。",
                en: "Try again after `opensAt`, or set whenClosed to wait.")
        case .serviceRefused:
            BilingualText(ja: "checkを実行してください。原因と対処が分かります。", en: "Call check for the cause and the remedy.")
        case .serviceUnavailable:
            BilingualText(
                ja: "この呼び出しでは何も変更されていません。しばらくしてからやり直してください。checkで接続を確認できます。",
                en: "This call changed nothing. Try again later; check tests the connection.")
        case .incompleteList:
            BilingualText(
                ja: "fetchし直してください。実際に人数が大きく減った場合は、設定のlimits.partialListPercentを大きくしてください。",
                en: "Fetch again. If many employees have really left, raise limits.partialListPercent in the settings.")
        case .createDefaultsRequired:
            BilingualText(
                ja: "これらの社員番号のcreateDefaultsを指定してください。choicesで選択肢を確認できます。",
                en: "Add createDefaults for these employee codes; choices lists the options.")
        case .unknownChoice: BilingualText(ja: "choicesにあるIDまたはコードを指定してください。", en: "Use an id or code from choices.")
        case .unknownEmployees: BilingualText(ja: "diffにある社員番号を指定してください。", en: "Use employee codes from diff.")
        case .alreadySelected:
            BilingualText(
                ja: "`employees`の従業員を除いてください。失敗した従業員はretryでやり直せます。",
                en: "Leave the employees in `employees` out. Use retry for those whose write failed.")
        case .limitExceeded:
            BilingualText(
                ja: "dryRunで内容を確認し、問題なければoverrideにこのdigestを指定してやり直してください。",
                en: "Review the plan with dryRun. If it is correct, repeat the call with this digest in override.")
        case .ledgerBusy:
            BilingualText(
                ja: "そのプロセスを使うか終了するか、別のstateDirectoryを指定してください。",
                en: "Use that process, stop it, or set another stateDirectory.")
        case .ledgerFull:
            BilingualText(
                ja: "保存先フォルダの空き容量を確保してください。記録できないリクエストは送信されていません。",
                en: "Free space in the state folder. A request that could not be recorded was not sent.")
        case .tooLarge:
            BilingualText(ja: "一度に送る量を減らしてください。helloで上限を確認できます。", en: "Send less at once. hello lists all limits.")
        case .cancelled:
            BilingualText(
                ja: "それまでに書き込まれた内容はresultsで確認できます。残りはretryで実行できます。",
                en: "Call results for the writes that were made. retry processes the remaining employees.")
        case .rateLimited: BilingualText(ja: "`retryAfter`秒後にやり直してください。", en: "Try again after `retryAfter` seconds.")
        case .invalidResponse:
            BilingualText(
                ja: "もう一度お試しください。続く場合は、プロキシが応答しているか、APIが変更された可能性があります。",
                en: "Try again. If the error persists, a proxy may be answering, or the API has changed.")
        case .wrongTenant:
            BilingualText(
                ja: "正しいトークンを設定するか、別の企業用に新しい連携設定を作ってください。",
                en: "Correct the token in the settings, or add a connection for the other tenant.")
        case .digestMismatch:
            BilingualText(
                ja: "dryRunで内容を確認し直し、そのdigestを指定してください。",
                en: "Review the plan again with dryRun, and use its digest.")
        case .ledgerUnusable:
            BilingualText(
                ja: "ファイルは保管したまま、別のstateDirectoryか、作成時の版のrenkeiを使ってください。",
                en: "Keep the file. Set another stateDirectory, or use the version of renkei that wrote the file.")
        case .ledgerRestored:
            BilingualText(
                ja: "最新の台帳を復元してください。この台帳で続けるには`renkei adopt`を実行し、fetchし直してください。",
                en: "Restore the latest ledger. To continue with this one, run `renkei adopt` and fetch again.")
        case .recordRefused:
            BilingualText(
                ja: "メッセージに従って従業員情報を直し、fetchし直してから同期してください。",
                en: "Correct the record as the message says, fetch again, and sync this employee.")
        case .recordNotFound:
            BilingualText(
                ja: "fetchし直してください。同期先で削除された可能性があります。",
                en: "Fetch again. The employee may have been deleted in the target.")
        case .planLimitExceeded:
            BilingualText(
                ja: "サービスの契約人数を増やしてからretryしてください。",
                en: "Extend the contract with the service, then call retry.")
        case .outcomeUnknown:
            BilingualText(
                ja: "retryしてください。再送の前に必ず照会します。",
                en: "Call retry. It reads the record before it sends anything again.")
        case .notKept:
            BilingualText(
                ja: "トークンに項目の更新の権限があるか、サービスが登録できる文字かを確認してください。",
                en: "Check that the token may read and write the field, and that the service can hold the characters.")
        case .nothingToResolve:
            BilingualText(
                ja: "explainで確認してください。番号や必須項目の不足は、元のデータを直します。",
                en: "Call explain for the findings. Correct missing data in the source.")
        case .ambiguousEmployee:
            BilingualText(
                ja: "社員番号の代わりに、`ids`のいずれかを`id`に指定してください。",
                en: "Use one of the `ids` as `id`, in place of the employee code.")
        case .candidateRequired:
            BilingualText(
                ja: "`candidates`のいずれかのIDを`with`に指定してください。",
                en: "Set `with` to the id of one of the `candidates`.")
        case .unknownDecision: BilingualText(ja: "decisionsにあるIDを指定してください。", en: "Use an id from decisions.")
        case .contradictingDecision:
            BilingualText(
                ja: "先の判断をrevokeで取り消すか、先にその従業員について判断してください。",
                en: "Revoke the earlier decision, or decide about the other employee first.")
        }
    }
}
