/// An error as the caller sees it.
public struct RPCError: Error, Hashable, Sendable {
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
