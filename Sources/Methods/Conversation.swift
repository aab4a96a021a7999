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

    var engine: Engine { host.engine }

    /// - Parameter token: what the peer has to show before it is served; `nil` if it may call everything at once.
    public init(host: Host, token: RequiredToken? = nil) {
        self.host = host
        door = Door(token)
    }

    /// Who is not known is not told what there is.
    public func check(_ method: String) throws {
        let name = MethodName(rawValue: method)
        guard door.isOpen || name?.isForAnyone == true else { throw wireError(.unauthenticated) }
        if name == nil { throw JSONRPC.Refusal.unknownMethod(method) }
    }

    public func accept(method: String, params: ArraySlice<UInt8>?, in session: Session) async throws -> Answer {
        do {
            guard let name = MethodName(rawValue: method) else { throw JSONRPC.Refusal.unknownMethod(method) }
            return try await answer(name, params, session).sayingFailures(engine.time)
        } catch {
            throw rpcError(error, engine.time.now())
        }
    }

    public func describe(_ refusal: JSONRPC.Refusal) -> RPCError { refusal.inOurWords }

    /// A method without a handler does not compile.
    private func answer(_ name: MethodName, _ params: ArraySlice<UInt8>?, _ session: Session) async throws -> Answer {
        switch name {
        case .hello: try hello(.read(params))
        case .ping: try ping(.read(params))
        case .shutdown: try shutdown(.read(params))
        case .authenticate: try await authenticate(.read(params), in: session)
        case .discover: try discover(.read(params))
        case .subscribe: try subscribe(.read(params))
        case .unsubscribe: try unsubscribe(.read(params))
        case .check: try check(.read(params))
        case .choices: try choices(.read(params))
        case .fetch: try await fetch(.read(params))
        case .status: try await status(.read(params))
        case .jobs: try await jobs(.read(params))
        case .diff: try await diff(.read(params))
        case .explain: try await explain(.read(params))
        case .sync: try await sync(.read(params))
        case .results: try await results(.read(params))
        case .retry: try await retry(.read(params))
        case .resume: try await resume(.read(params))
        case .cancel: try await cancel(.read(params))
        case .forget: try await forget(.read(params))
        case .resolve: try await resolve(.read(params))
        case .undo: try await undo(.read(params))
        case .history: try await history(.read(params))
        case .verifyHistory: try await verifyHistory(.read(params))
        }
    }
}

extension Answer {
    static func now(_ result: some ContractValue) -> Answer { .now(finished(result)) }

    static func waiting<Result: ContractValue>(_ work: @escaping @Sendable () async throws -> Result) -> Answer {
        .later { finished(try await work()) }
    }

    /// What the waiting part throws is said in the contract's words, too.
    fileprivate func sayingFailures(_ time: any TimeSource) -> Answer {
        guard case .later(let work) = self else { return self }
        return .later {
            do {
                return try await work()
            } catch {
                throw rpcError(error, time.now())
            }
        }
    }
}

func finished(_ result: some ContractValue) -> [UInt8] {
    var writer = JSONWriter()
    result.write(to: &writer)
    return writer.bytes
}
