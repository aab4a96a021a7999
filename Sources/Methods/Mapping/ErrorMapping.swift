import Contract
import JSON
import JSONRPC
import Roster
import Sync

/// The one place where an error becomes an error of the contract, whatever module has thrown it. An error that no
/// module promises is a fault of our own: its contents stay inside, since they may hold personal data or a token.
///
/// The engine has turned the failures of the ledger and of the services into `SyncFailure` before they come here.
/// - Parameter now: from which `retryAfter` is counted.
func rpcError(for error: any Error, now: Timestamp) -> RPCError {
    switch error {
    case let error as RPCError: error
    case let fault as ContractFault: RPCError(invalidParams: fault)
    case let failure as SyncFailure: RPCError(failure: failure, now: now)
    case let refusal as JSONRPC.Refusal: RPCError(refusal: refusal)
    case is CancellationError: RPCError(kind: .requestCancelled)
    default: RPCError(kind: .internalError)
    }
}

extension RPCError {
    /// An error with the number and the texts of its kind.
    /// - Parameters:
    ///   - text: replaces the kind's own message, where more can be said.
    ///   - isRetryable: replaces the kind's own answer, where it depends on the case.
    ///   - retryAfter: the time after which the same call may succeed; rounded down to seconds.
    ///   - members: writes the members of `error.data` that only this kind has.
    init(
        kind: ErrorKind, text: Roster.BilingualText? = nil, isRetryable: Bool? = nil, retryAfter: Duration? = nil,
        members: (inout JSONWriter) -> Void = { _ in }
    ) {
        let message = text ?? Roster.BilingualText(ja: kind.message.ja, en: kind.message.en)
        var data = JSONWriter()
        data.beginObject()
        data.member("kind", kind.rawValue)
        data.member("messageJa", message.ja)
        data.member("retryable", isRetryable ?? kind.isRetryable)
        if let retryAfter { data.member("retryAfter", max(0, Int(retryAfter.components.seconds))) }
        members(&data)
        data.endObject()
        self.init(code: kind.code, message: message.en, data: data.bytes)
    }

    /// The fault's own message replaces that of the kind. `path` is a JSON Pointer into the params, and `""` for the
    /// params as a whole.
    init(invalidParams fault: ContractFault) {
        self.init(kind: .invalidParams, text: Roster.BilingualText(ja: fault.messageJa, en: fault.message)) { data in
            data.member("path", fault.path)
            data.member("rule", fault.rule.rawValue)
        }
    }

    /// A refusal of the session itself: the message was not JSON, not a request, or over a limit. The session's own
    /// names of rules and limits are the words of the contract here; `hello` lists the limits by the same names.
    init(refusal: JSONRPC.Refusal) {
        switch refusal {
        case .notJSON(let fault):
            self.init(kind: .parseError) { data in
                data.member("rule", fault.rule.rawValue)
                data.member("offset", fault.offset)
            }
        case .notRequest(let reason): self.init(kind: .invalidRequest) { $0.member("rule", reason) }
        case .unknownMethod(let method): self.init(kind: .methodNotFound) { $0.member("method", method) }
        case .paramsByPosition:
            self.init(kind: .invalidParams) { data in
                data.member("path", "")
                data.member("rule", ContractFault.Rule.type.rawValue)
            }
        case .brokenHeader(let fault): self.init(kind: .parseError) { $0.member("rule", fault.rawValue) }
        case .overLimit(let limit, let maximum):
            self.init(kind: .tooLarge) { data in
                data.member("limit", limit.rawValue)
                data.member("allowed", maximum)
            }
        case .cancelled: self.init(kind: .requestCancelled)
        case .fault: self.init(kind: .internalError)
        }
    }
}

extension JSONWriter {
    /// A member whose value is one of the contract's words.
    mutating func member(_ name: String, word: some ContractEnum) {
        self.name(name)
        word.write(to: &self)
    }

    /// A member that is a list of texts.
    mutating func member(_ name: String, list texts: [String]) {
        self.name(name)
        beginArray()
        for text in texts { string(text) }
        endArray()
    }
}
