// Generated from schema/ by `swift run ContractTool generate`.

extension MethodName {
    /// The rules by which the server runs requests of this method.
    @inlinable
    public var dispatch: MethodDispatch {
        switch self {
        case .authenticate: MethodDispatch(access: .anyone, order: .ordered, changes: .session)
        case .cancel: MethodDispatch(access: .authenticated, order: .ordered, changes: .jobs)
        case .check: MethodDispatch(access: .authenticated, order: .concurrent, changes: .nothing)
        case .choices: MethodDispatch(access: .authenticated, order: .concurrent, changes: .nothing)
        case .decisions: MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing)
        case .diff: MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing, waitBefore: .comparison)
        case .explain: MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing)
        case .fetch: MethodDispatch(access: .authenticated, order: .ordered, changes: .jobs, waitAfter: .completion)
        case .forget: MethodDispatch(access: .authenticated, order: .ordered, changes: .jobs)
        case .hello: MethodDispatch(access: .authenticated, order: .immediate, changes: .nothing)
        case .history: MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing)
        case .jobs: MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing)
        case .ping: MethodDispatch(access: .anyone, order: .immediate, changes: .nothing)
        case .resolve: MethodDispatch(access: .authenticated, order: .ordered, changes: .jobs, waitBefore: .turn)
        case .results:
            MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing, waitBefore: .completion)
        case .resume:
            MethodDispatch(
                access: .authenticated,
                order: .ordered,
                changes: .records,
                waitBefore: .turn,
                waitAfter: .completion)
        case .retry:
            MethodDispatch(
                access: .authenticated,
                order: .ordered,
                changes: .records,
                waitBefore: .turn,
                waitAfter: .completion)
        case .revoke: MethodDispatch(access: .authenticated, order: .ordered, changes: .jobs)
        case .discover: MethodDispatch(access: .authenticated, order: .immediate, changes: .nothing)
        case .shutdown: MethodDispatch(access: .authenticated, order: .immediate, changes: .process)
        case .status:
            MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing, waitBefore: .completion)
        case .subscribe: MethodDispatch(access: .authenticated, order: .immediate, changes: .session)
        case .sync:
            MethodDispatch(
                access: .authenticated,
                order: .ordered,
                changes: .records,
                waitBefore: .turn,
                waitAfter: .completion)
        case .undo:
            MethodDispatch(
                access: .authenticated,
                order: .ordered,
                changes: .jobs,
                waitBefore: .turn,
                waitAfter: .completion)
        case .unsubscribe: MethodDispatch(access: .authenticated, order: .immediate, changes: .session)
        case .verifyHistory: MethodDispatch(access: .authenticated, order: .ordered, changes: .nothing)
        }
    }
}
