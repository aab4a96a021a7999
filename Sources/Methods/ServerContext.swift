import Contract
import Roster
import Sync

/// The parts of the program that the methods use. All peers share one.
public struct ServerContext: Sendable {
    /// Renkei's own version; the contract's is `contractVersion`.
    public let version: String
    /// Whether both services are simulated; `hello` shows it.
    public let isSandbox: Bool
    /// The protocol's limits as `hello` shows them. The sessions enforce them.
    public let limits: ProtocolLimits
    public let engine: Engine
    /// The part of `check` that concerns this machine: the state folder. It looks at the disk.
    public let checkHost: @Sendable () -> [Roster.CheckEntry]
    /// Begins a graceful shutdown, as SIGTERM does, and returns at once. Peers may call it more than once.
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
