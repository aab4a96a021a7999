import Contract
import Roster
import Sync

/// What the program tells its methods of itself.
public struct Host: Sendable {
    public let version: String
    public let isSandbox: Bool
    public let limits: ProtocolLimits
    public let engine: Engine
    /// The preflight of this host itself: the state folder.
    public let checkHost: @Sendable () -> [Roster.CheckEntry]
    /// Ends the program like SIGTERM, once what was accepted is answered.
    public let shutDown: @Sendable () -> Void

    public init(
        version: String, isSandbox: Bool, limits: ProtocolLimits, engine: Engine,
        checkHost: @escaping @Sendable () -> [Roster.CheckEntry], shutDown: @escaping @Sendable () -> Void
    ) {
        self.version = version
        self.isSandbox = isSandbox
        self.limits = limits
        self.engine = engine
        self.checkHost = checkHost
        self.shutDown = shutDown
    }
}
