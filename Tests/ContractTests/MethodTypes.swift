import Contract
import JSON

extension MethodName {
    var params: any MethodParams.Type {
        switch self {
        case .authenticate: AuthenticateParams.self
        case .cancel: CancelParams.self
        case .check: CheckParams.self
        case .choices: ChoicesParams.self
        case .decisions: DecisionsParams.self
        case .diff: DiffParams.self
        case .discover: DiscoverParams.self
        case .explain: ExplainParams.self
        case .fetch: FetchParams.self
        case .forget: ForgetParams.self
        case .hello: HelloParams.self
        case .history: HistoryParams.self
        case .jobs: JobsParams.self
        case .ping: PingParams.self
        case .resolve: ResolveParams.self
        case .results: ResultsParams.self
        case .resume: ResumeParams.self
        case .retry: RetryParams.self
        case .revoke: RevokeParams.self
        case .shutdown: ShutdownParams.self
        case .status: StatusParams.self
        case .subscribe: SubscribeParams.self
        case .sync: SyncParams.self
        case .undo: UndoParams.self
        case .unsubscribe: UnsubscribeParams.self
        case .verifyHistory: VerifyHistoryParams.self
        }
    }

    var result: any ContractValue.Type {
        switch self {
        case .authenticate: AuthenticateResult.self
        case .cancel: CancelResult.self
        case .check: CheckResult.self
        case .choices: ChoicesResult.self
        case .decisions: DecisionsResult.self
        case .diff: DiffResult.self
        case .discover: DiscoverResult.self
        case .explain: ExplainResult.self
        case .fetch: FetchResult.self
        case .forget: ForgetResult.self
        case .hello: HelloResult.self
        case .history: HistoryResult.self
        case .jobs: JobsResult.self
        case .ping: PingResult.self
        case .resolve: ResolveResult.self
        case .results: ResultsResult.self
        case .resume: ResumeResult.self
        case .retry: RetryResult.self
        case .revoke: RevokeResult.self
        case .shutdown: ShutdownResult.self
        case .status: StatusResult.self
        case .subscribe: SubscribeResult.self
        case .sync: SyncResult.self
        case .undo: UndoResult.self
        case .unsubscribe: UnsubscribeResult.self
        case .verifyHistory: VerifyHistoryResult.self
        }
    }

    @discardableResult
    func readParams(_ text: String) throws -> any MethodParams {
        try params.read(Optional(ArraySlice(text.utf8)))
    }
}

extension JSONWritable {
    var written: ArraySlice<UInt8> {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes[...]
    }
}
