/// An error object as the peer sees it.
public struct RPCError: Error, Hashable, Sendable {
    /// -32768 to -32000 are reserved by JSON-RPC 2.0, section 5.1.
    public let code: Int
    public let message: String
    /// Finished JSON.
    public let data: [UInt8]?

    public init(code: Int, message: String, data: [UInt8]? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }
}
