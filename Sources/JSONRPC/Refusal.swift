import JSON
import Wire

/// Why the session itself answers with an error, without a method having run, or in place of what it answered.
public enum Refusal: Error, Sendable {
    case notJSON(JSONFault)
    case notRequest(reason: String)
    case unknownMethod(String)
    case paramsByPosition
    case brokenHeader(HeaderFault)
    case overLimit(Limit, maximum: Int)
    case cancelled
    /// A fault of our own. What it was stays inside.
    case fault

    /// The limits a peer can run into, as `hello` calls them.
    public enum Limit: String, Hashable, Sendable, CaseIterable {
        case messageBytes, unauthenticatedBytes, nesting, connections
        case batch = "batchLength"
    }
}

extension Refusal {
    /// The whole message to somebody who gets no session.
    public func message(inTheWordsOf methods: some MethodTable) -> [UInt8] {
        Response.error(methods.describe(self), to: .null).bytes
    }

    /// What the caller sees, unless the method table has words of its own for it.
    public var rpcError: RPCError {
        switch self {
        case .notJSON(let fault): RPCError(code: -32700, message: "Parse error", data: fault.described)
        case .notRequest(let reason): RPCError(code: -32600, message: "Invalid Request: \(reason)")
        case .unknownMethod(let name):
            RPCError(code: -32601, message: "Method not found", data: object { $0.member("method", name) })
        case .paramsByPosition:
            RPCError(
                code: -32602, message: "Invalid params: give them by name, as an object",
                data: object {
                    $0.member("path", "")
                    $0.member("rule", "object")
                })
        case .brokenHeader(let fault): RPCError(code: -32700, message: "Parse error: \(fault.rawValue)")
        case .overLimit(let limit, let maximum):
            RPCError(
                code: -32600, message: "Invalid Request: over the limit \(limit.rawValue) (\(maximum))",
                data: object {
                    $0.member("limit", limit.rawValue)
                    $0.member("maximum", maximum)
                })
        case .cancelled: RPCError(code: -32800, message: "Request cancelled")
        case .fault: RPCError(code: -32603, message: "Internal error")
        }
    }
}

extension JSONFault {
    fileprivate var described: [UInt8] {
        object {
            $0.member("rule", rule.rawValue)
            $0.member("offset", offset)
            $0.member("path", path)
        }
    }
}

private func object(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    members(&writer)
    writer.endObject()
    return writer.bytes
}
