import JSON
import Wire

/// Why the session itself answers a message with an error, before a method runs or in place of the method's answer.
public enum Refusal: Error, Sendable {
    case notJSON(JSONFault)
    case notRequest(reason: String)
    case unknownMethod(String)
    case paramsByPosition
    case brokenHeader(HeaderFault)
    case overLimit(Limit, maximum: Int)
    case cancelled
    /// A defect of the program. The peer learns no details.
    case fault

    /// The limits that a peer can exceed, by their names in `hello`.
    public enum Limit: String, Hashable, Sendable, CaseIterable {
        case messageBytes, unauthenticatedBytes, nesting, connections
        case batch = "batchLength"
    }
}

extension Refusal {
    /// The whole response, for a peer that is turned away without a session.
    public func message(describedBy methods: some MethodTable) -> [UInt8] {
        Response.error(methods.describe(self), to: .null).bytes
    }

    /// The error with the codes of JSON-RPC 2.0, section 5.1, and -32800 (`RequestCancelled`) of the Language Server
    /// Protocol. A method table may describe it in other words.
    public var rpcError: RPCError {
        switch self {
        case .notJSON(let fault): RPCError(code: -32700, message: "Parse error", data: fault.data)
        case .notRequest(let reason): RPCError(code: -32600, message: "Invalid Request: \(reason)")
        case .unknownMethod(let name):
            RPCError(code: -32601, message: "Method not found", data: jsonObject { $0.member("method", name) })
        case .paramsByPosition:
            RPCError(
                code: -32602, message: "Invalid params: give them by name, as an object",
                data: jsonObject {
                    $0.member("path", "")
                    $0.member("rule", "object")
                })
        case .brokenHeader(let fault): RPCError(code: -32700, message: "Parse error: \(fault.rawValue)")
        case .overLimit(let limit, let maximum):
            RPCError(
                code: -32600, message: "Invalid Request: over the limit \(limit.rawValue) (\(maximum))",
                data: jsonObject {
                    $0.member("limit", limit.rawValue)
                    $0.member("maximum", maximum)
                })
        case .cancelled: RPCError(code: -32800, message: "Request cancelled")
        case .fault: RPCError(code: -32603, message: "Internal error")
        }
    }
}

extension JSONFault {
    fileprivate var data: [UInt8] {
        jsonObject {
            $0.member("rule", rule.rawValue)
            $0.member("offset", offset)
            $0.member("path", path)
        }
    }
}

private func jsonObject(writeMembers: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writeMembers(&writer)
    writer.endObject()
    return writer.bytes
}
