// Generated from schema/ by `swift run ContractTool generate`.

extension ErrorKind {
    /// What the caller should do.
    public var advice: BilingualText {
        switch self {
        case .parseError:
            BilingualText(
                ja: "UTF-8のJSONを1つ送ってください。末尾のカンマ、同名のメンバー、孤立サロゲートは使えません。",
                en: "Send one JSON value in UTF-8, without trailing commas, duplicate names or lone surrogates.")
        case .invalidRequest:
            BilingualText(
                ja: "\"jsonrpc\":\"2.0\"、method、id、名前付きのparamsを持つオブジェクトを送ってください。",
                en: "Send an object with \"jsonrpc\":\"2.0\", a method, an id and params by name.")
        case .methodNotFound:
            BilingualText(ja: "rpc.discoverでメソッドの一覧を確認してください。", en: "See rpc.discover for all methods.")
        case .invalidParams:
            BilingualText(
                ja: "`path`が示すパラメーターを、`rule`が示す規則に合わせて直してください。",
                en: "Correct the param that `path` names, by the rule that `rule` names.")
        case .internalError:
            BilingualText(
                ja: "もう一度お試しください。続く場合は、その時刻のログを添えてお知らせください。",
                en: "Try again; if it stays, report it with the log's entry of this moment.")
        case .requestCancelled:
            BilingualText(
                ja: "対応は不要です。リクエストが始めたジョブなどは元に戻りません。",
                en: "Nothing is to be done. What the request had begun, such as a job, is not undone.")
        case .unauthenticated:
            BilingualText(
                ja: "接続したら時間内に、まずauthenticateで、起動時に設定したトークンを送ってください。",
                en: "Call authenticate first and in time, with the token that the listener was started with.")
        case .notConfigured:
            BilingualText(
                ja: "メッセージに従って設定を補ってください。`renkei config`で現在の設定を確認できます。",
                en: "Complete the settings as the message says; `renkei config` shows what is in force.")
        case .unknownConnection: BilingualText(ja: "`known`にある名前を使ってください。", en: "Use one of the names in `known`.")
        case .unknownJob:
            BilingualText(ja: "jobsで一覧を確認するか、fetchで始めてください。", en: "See jobs for all jobs, or begin one with fetch.")
        case .jobExists:
            BilingualText(ja: "別の名前を付けるか、同じ条件で呼び出してください。", en: "Choose another name, or ask with the same params.")
        case .jobNotReady:
            BilingualText(
                ja: "`state`を確認し、waitSecondsで待つか、statusで終了の理由を確認してください。",
                en: "Look at `state`: wait for it with waitSeconds, or see status for why it ended.")
        case .jobBusy: BilingualText(ja: "処理が終わるまで待ってください。statusで確認できます。", en: "Wait until it is done; status tells.")
        case .jobExpired: BilingualText(ja: "別の名前でfetchし直してください。", en: "Fetch again under another name.")
        case .serviceClosed:
            BilingualText(
                ja: "`opensAt`以降にやり直すか、whenClosedにwaitを指定してください。",
                en: "Come back at `opensAt`, or ask with whenClosed: wait.")
        case .serviceRefused:
            BilingualText(ja: "checkを実行してください。原因と対処が分かります。", en: "Run check; it says which of them, and what to do.")
        case .serviceUnavailable:
            BilingualText(
                ja: "この呼び出しでは何も変更されていません。しばらくしてからやり直してください。checkで接続を確認できます。",
                en: "Nothing was changed by this call. Try again later; check tells whether it is reachable.")
        case .incompleteList:
            BilingualText(
                ja: "fetchし直してください。実際に人数が大きく減った場合は、設定のlimits.partialListPercentを大きくしてください。",
                en: "Fetch again. If people really left in numbers, raise limits.partialListPercent in the settings.")
        case .createDefaultsRequired:
            BilingualText(
                ja: "これらの社員番号のcreateDefaultsを指定してください。choicesで選択肢を確認できます。",
                en: "Give createDefaults for these codes; choices lists what there is.")
        case .unknownChoice:
            BilingualText(ja: "choicesにあるIDまたはコードを指定してください。", en: "Use an id or code that choices lists.")
        case .unknownEmployees: BilingualText(ja: "diffにある社員番号を指定してください。", en: "Use codes that diff lists.")
        case .limitExceeded:
            BilingualText(
                ja: "dryRunで内容を確認し、問題なければoverrideにこのdigestを指定してやり直してください。",
                en: "Look at the plan with dryRun. If it is right, repeat with override and this digest.")
        case .ledgerBusy:
            BilingualText(
                ja: "そのプロセスを使うか終了するか、別のstateDirectoryを指定してください。",
                en: "Use that process, end it, or give this one another stateDirectory.")
        case .ledgerFull:
            BilingualText(
                ja: "保存先フォルダの空き容量を確保してください。記録できないリクエストは送信されていません。",
                en: "Make room in the state folder. No request was sent that could not be recorded.")
        case .tooLarge:
            BilingualText(ja: "一度に送る量を減らしてください。helloで上限を確認できます。", en: "Send less at once; hello shows all limits.")
        case .cancelled:
            BilingualText(
                ja: "それまでに書き込まれた内容はresultsで確認できます。残りはretryで実行できます。",
                en: "See results for what was written before; retry takes the rest.")
        case .rateLimited: BilingualText(ja: "`retryAfter`秒後にやり直してください。", en: "Come back after `retryAfter` seconds.")
        case .unreadableAnswer:
            BilingualText(
                ja: "もう一度お試しください。続く場合は、プロキシが応答しているか、APIが変更された可能性があります。",
                en: "Try again; if it stays, a proxy may be answering in the service's stead, or its API has changed.")
        case .wrongTenant:
            BilingualText(
                ja: "正しいトークンを設定するか、別の企業用に新しい連携設定を作ってください。",
                en: "Put the right token into the settings, or make a new connection for the other tenant.")
        case .digestMismatch:
            BilingualText(
                ja: "dryRunで内容を確認し直し、そのdigestを指定してください。", en: "Look at the plan again with dryRun, and use its digest.")
        case .ledgerUnusable:
            BilingualText(
                ja: "ファイルは保管したまま、別のstateDirectoryか、作成時の版のrenkeiを使ってください。",
                en: "Keep the file, and give another stateDirectory or the version of renkei that wrote it.")
        case .ledgerRestored:
            BilingualText(
                ja: "最新の台帳に戻してください。この台帳で続けるには`renkei adopt`を実行し、fetchし直してください。",
                en: "Put the latest ledger back. To go on from this one, run `renkei adopt`, then fetch anew.")
        case .recordRefused:
            BilingualText(
                ja: "メッセージに従って従業員情報を直し、fetchし直してから同期してください。",
                en: "Correct the record as the message says, fetch again, and sync this person.")
        case .recordNotFound:
            BilingualText(
                ja: "fetchし直してください。同期先で削除された可能性があります。",
                en: "Fetch again: the person may have been deleted in the target.")
        case .planLimitExceeded:
            BilingualText(ja: "サービスの契約人数を増やしてからretryしてください。", en: "Raise the head count with the service, then retry.")
        case .outcomeUnknown:
            BilingualText(
                ja: "retryしてください。再送の前に必ず照会します。", en: "Retry: it looks the person up before anything is sent again.")
        case .nothingToResolve:
            BilingualText(
                ja: "explainで確認してください。番号や必須項目の不足は、元のデータを直します。",
                en: "See explain for what was found. What is missing is mended in the source.")
        }
    }
}
