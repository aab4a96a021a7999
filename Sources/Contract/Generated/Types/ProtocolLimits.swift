// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Limits of a session. All of them are settings.
public struct ProtocolLimits: ContractValue {
    /// Size of one message, in bytes.
    public var messageBytes: Int
    /// Nesting depth of arrays and objects in one message.
    public var nesting: Int
    /// Number of messages in one batch.
    public var batchLength: Int
    /// Requests of one connection being worked on; beyond it reading pauses.
    public var inFlight: Int
    /// Number of simultaneous connections.
    public var connections: Int
    /// Size of one message before authentication, in bytes.
    public var unauthenticatedBytes: Int
    /// Seconds until a connection must authenticate, else it is closed.
    public var unauthenticatedSeconds: Int

    public init(
        messageBytes: Int,
        nesting: Int,
        batchLength: Int,
        inFlight: Int,
        connections: Int,
        unauthenticatedBytes: Int,
        unauthenticatedSeconds: Int
    ) {
        self.messageBytes = messageBytes
        self.nesting = nesting
        self.batchLength = batchLength
        self.inFlight = inFlight
        self.connections = connections
        self.unauthenticatedBytes = unauthenticatedBytes
        self.unauthenticatedSeconds = unauthenticatedSeconds
    }
}

extension ProtocolLimits {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var messageBytes: Int?
        var nesting: Int?
        var batchLength: Int?
        var inFlight: Int?
        var connections: Int?
        var unauthenticatedBytes: Int?
        var unauthenticatedSeconds: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "messageBytes": messageBytes = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "nesting": nesting = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "batchLength": batchLength = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "inFlight": inFlight = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "connections": connections = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "unauthenticatedBytes": unauthenticatedBytes = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "unauthenticatedSeconds":
                unauthenticatedSeconds = try reader.integer(IntegerRule(minimum: 0), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let messageBytes else { throw .required("messageBytes", in: path) }
        guard let nesting else { throw .required("nesting", in: path) }
        guard let batchLength else { throw .required("batchLength", in: path) }
        guard let inFlight else { throw .required("inFlight", in: path) }
        guard let connections else { throw .required("connections", in: path) }
        guard let unauthenticatedBytes else { throw .required("unauthenticatedBytes", in: path) }
        guard let unauthenticatedSeconds else { throw .required("unauthenticatedSeconds", in: path) }
        return Self(
            messageBytes: messageBytes,
            nesting: nesting,
            batchLength: batchLength,
            inFlight: inFlight,
            connections: connections,
            unauthenticatedBytes: unauthenticatedBytes,
            unauthenticatedSeconds: unauthenticatedSeconds)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("messageBytes", messageBytes)
        writer.put("nesting", nesting)
        writer.put("batchLength", batchLength)
        writer.put("inFlight", inFlight)
        writer.put("connections", connections)
        writer.put("unauthenticatedBytes", unauthenticatedBytes)
        writer.put("unauthenticatedSeconds", unauthenticatedSeconds)
        writer.endObject()
    }
}
