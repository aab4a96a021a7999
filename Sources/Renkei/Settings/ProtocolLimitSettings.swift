/// The limits of what a peer may send. `hello` tells them to every peer.
struct ProtocolLimitSettings: Hashable, Sendable {
    /// The largest message, in bytes, without its header block or line end.
    var messageBytes: Int
    /// The largest depth of arrays and objects in a message.
    var nesting: Int
    /// The largest number of requests in a batch.
    var batchLength: Int
    /// Requests in flight per connection. One more is refused; it does not wait.
    var inFlight: Int
    /// Peers of a listener at one time.
    var connections: Int
    /// The largest message that a peer may send before it has authenticated.
    var unauthenticatedBytes: Int
    /// The time in which a peer has to authenticate.
    var unauthenticatedSeconds: Int
}

extension ProtocolLimitSettings {
    init(from reader: inout SettingsReader) throws(SettingsError) {
        let bytes = 1024...(1 << 30)
        messageBytes = try reader.number(named: "protocol.messageBytes", default: 64 << 20, in: bytes)
        nesting = try reader.number(named: "protocol.nesting", default: 128, in: 8...10_000)
        batchLength = try reader.number(named: "protocol.batchLength", default: 1000, in: 1...1_000_000)
        inFlight = try reader.number(named: "protocol.inFlight", default: 256, in: 1...100_000)
        connections = try reader.number(named: "protocol.connections", default: 1000, in: 1...100_000)
        // A peer gets no larger messages by not authenticating.
        unauthenticatedBytes = min(
            messageBytes, try reader.number(named: "protocol.unauthenticatedBytes", default: 64 << 10, in: bytes))
        unauthenticatedSeconds = try reader.number(
            named: "protocol.unauthenticatedSeconds", default: 10, in: 1...3600)
    }
}
