import Contract
import JSON
import JSONRPC
import Roster
import Sync

/// The methods as one peer sees them: which of them it may call, and what it has subscribed to.
public final class Conversation: MethodTable {
    let host: Host
    let door: Door
    let subscriptions = Subscriptions()

    private static let names = JSONNames<MethodName>()

    var engine: Engine { host.engine }

    /// - Parameter token: what the peer has to show before it is served; `nil` if it may call everything at once.
    public init(host: Host, token: RequiredToken? = nil) {
        self.host = host
        door = Door(token)
    }

    public func accept(_ request: Request, in session: Session) throws -> Answer {
        let name = try known(request)
        let params = try request.paramsByName
        do {
            return try answer(name, params, session).sayingFailures(engine.time)
        } catch {
            throw rpcError(error, engine.time.now())
        }
    }

    /// Who is not let in is not told what there is.
    private func known(_ request: Request) throws -> MethodName {
        let name = request.method(in: Self.names)
        guard door.isOpen || name?.isForAnyone == true else { throw wireError(.unauthenticated) }
        guard let name else { throw JSONRPC.Refusal.unknownMethod(request.method) }
        return name
    }

    public func describe(_ refusal: JSONRPC.Refusal) -> RPCError { refusal.inOurWords }

    /// A method without a handler does not compile.
    private func answer(_ name: MethodName, _ params: ArraySlice<UInt8>?, _ session: Session) throws -> Answer {
        switch name {
        case .hello: try hello(.read(params))
        case .ping: try ping(.read(params))
        case .shutdown: try shutdown(.read(params))
        case .authenticate: try authenticate(.read(params), in: session)
        case .discover: try discover(.read(params))
        case .subscribe: try subscribe(.read(params))
        case .unsubscribe: try unsubscribe(.read(params))
        case .check: try check(.read(params))
        case .choices: try choices(.read(params))
        case .fetch: try inTurn(fetch, params)
        case .status: try inTurn(status, params)
        case .jobs: try inTurn(jobs, params)
        case .diff: try inTurn(diff, params)
        case .explain: try inTurn(explain, params)
        case .sync: try inTurn(sync, params)
        case .results: try inTurn(results, params)
        case .retry: try inTurn(retry, params)
        case .resume: try inTurn(resume, params)
        case .cancel: try inTurn(cancel, params)
        case .forget: try inTurn(forget, params)
        case .resolve: try inTurn(resolve, params)
        case .undo: try inTurn(undo, params)
        case .history: try inTurn(history, params)
        case .verifyHistory: try inTurn(verifyHistory, params)
        }
    }

    private func inTurn<Params: MethodParams>(
        _ method: @escaping @Sendable (Params) async throws -> Answer, _ params: ArraySlice<UInt8>?
    ) throws -> Answer {
        let params = try Params.read(params)
        return .ordered { try await method(params) }
    }
}

extension Answer {
    static func now(_ result: some ContractValue) -> Answer { .immediate(finished(result)) }

    static func waiting<Result: ContractValue>(_ work: @escaping @Sendable () async throws -> Result) -> Answer {
        .concurrent { finished(try await work()) }
    }

    /// What is thrown while waiting is said in the contract's words, too.
    fileprivate func sayingFailures(_ time: any TimeSource) -> Answer {
        switch self {
        case .immediate: self
        case .ordered(let work): .ordered { try await inOurWords(time) { try await work().sayingFailures(time) } }
        case .concurrent(let work): .concurrent { try await inOurWords(time, work) }
        }
    }
}

private func inOurWords<Result>(_ time: any TimeSource, _ work: () async throws -> Result) async throws -> Result {
    do {
        return try await work()
    } catch {
        throw rpcError(error, time.now())
    }
}

func finished(_ result: some ContractValue) -> [UInt8] {
    var writer = JSONWriter()
    result.write(to: &writer)
    return writer.bytes
}
