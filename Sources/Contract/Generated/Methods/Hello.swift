// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `hello`: Optional: no other method requires it. It opens neither the ledger nor a connection to a service.
public struct HelloParams: ImmediateMethodParams {
    /// Name and version of the client, for the log.
    public var client: String?

    public init(client: String? = nil) {
        self.client = client
    }
}

extension HelloParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var client: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "client": client = try reader.text(TextRule(minLength: 1, maxLength: 128), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        return Self(client: client)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("client", ifPresent: client)
        writer.endObject()
    }
}

extension HelloParams {
    public typealias Result = HelloResult

    public static var method: MethodName { .hello }
}

/// Result of `hello`.
public struct HelloResult: ContractValue {
    /// Always `renkei`.
    public var product: String
    /// Version of the program.
    public var version: String
    /// Version of this contract. An incompatible change increases the first number.
    public var contractVersion: String
    /// True if the services are the sandbox's simulations.
    public var sandbox: Bool
    /// Names of the connections in the settings.
    public var connections: [String]
    public var limits: ProtocolLimits
    /// Optional features of this program.
    public var features: [String]

    public init(
        product: String,
        version: String,
        contractVersion: String,
        sandbox: Bool,
        connections: [String],
        limits: ProtocolLimits,
        features: [String]
    ) {
        self.product = product
        self.version = version
        self.contractVersion = contractVersion
        self.sandbox = sandbox
        self.connections = connections
        self.limits = limits
        self.features = features
    }
}

extension HelloResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var product: String?
        var version: String?
        var contractVersion: String?
        var sandbox: Bool?
        var connections: [String]?
        var limits: ProtocolLimits?
        var features: [String]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "product": product = try reader.text(at: member)
            case "version": version = try reader.text(at: member)
            case "contractVersion": contractVersion = try reader.text(at: member)
            case "sandbox": sandbox = try reader.boolean(at: member)
            case "connections": connections = try reader.texts(.connectionName, at: member)
            case "limits": limits = try ProtocolLimits.read(from: &reader, at: member)
            case "features": features = try reader.texts(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let product else { throw .required("product", in: path) }
        guard let version else { throw .required("version", in: path) }
        guard let contractVersion else { throw .required("contractVersion", in: path) }
        guard let sandbox else { throw .required("sandbox", in: path) }
        guard let connections else { throw .required("connections", in: path) }
        guard let limits else { throw .required("limits", in: path) }
        guard let features else { throw .required("features", in: path) }
        return Self(
            product: product,
            version: version,
            contractVersion: contractVersion,
            sandbox: sandbox,
            connections: connections,
            limits: limits,
            features: features)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("product", product)
        writer.put("version", version)
        writer.put("contractVersion", contractVersion)
        writer.put("sandbox", sandbox)
        writer.put("connections", connections)
        writer.put("limits", limits)
        writer.put("features", features)
        writer.endObject()
    }
}
