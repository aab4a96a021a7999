import Contract
import JSON
import JSONRPC
import Roster
import Sync

/// The one place where the rooms' errors become errors on the wire.
func rpcError(_ error: any Error, _ now: Timestamp) -> RPCError {
    switch error {
    case let error as RPCError: error
    case let fault as ContractFault: invalidParams(fault)
    case let failure as SyncFailure: failure.onTheWire(now)
    case let refusal as JSONRPC.Refusal: refusal.inOurWords
    case is CancellationError: wireError(.requestCancelled)
    default: wireError(.internalError)
    }
}

/// An error of the contract: number, message and `data` with its kind, both languages and what belongs to it.
func wireError(
    _ kind: ErrorKind, _ text: Roster.BilingualText? = nil, retryable: Bool? = nil, retryAfter: Duration? = nil,
    _ more: (inout JSONWriter) -> Void = { _ in }
) -> RPCError {
    let message = text ?? Roster.BilingualText(ja: kind.message.ja, en: kind.message.en)
    var data = JSONWriter()
    data.beginObject()
    data.member("kind", kind.rawValue)
    data.member("messageJa", message.ja)
    data.member("retryable", retryable ?? kind.isRetryable)
    if let retryAfter { data.member("retryAfter", max(0, Int(retryAfter.components.seconds))) }
    more(&data)
    data.endObject()
    return RPCError(code: kind.code, message: message.en, data: data.bytes)
}

func invalidParams(_ fault: ContractFault) -> RPCError {
    wireError(.invalidParams, Roster.BilingualText(ja: fault.messageJa, en: fault.message)) { data in
        data.member("path", fault.path)
        data.member("rule", fault.rule.rawValue)
    }
}

extension JSONRPC.Refusal {
    var inOurWords: RPCError {
        switch self {
        case .notJSON(let fault):
            wireError(.parseError) { data in
                data.member("rule", fault.rule.rawValue)
                data.member("offset", fault.offset)
            }
        case .notRequest(let reason): wireError(.invalidRequest) { $0.member("rule", reason) }
        case .unknownMethod(let method): wireError(.methodNotFound) { $0.member("method", method) }
        case .paramsByPosition:
            wireError(.invalidParams) { data in
                data.member("path", "")
                data.member("rule", ContractFault.Rule.type.rawValue)
            }
        case .brokenHeader(let fault): wireError(.parseError) { $0.member("rule", fault.rawValue) }
        case .overLimit(let limit, let maximum):
            wireError(.tooLarge) { data in
                data.member("limit", limit.rawValue)
                data.member("allowed", maximum)
            }
        case .cancelled: wireError(.requestCancelled)
        case .fault: wireError(.internalError)
        }
    }
}
