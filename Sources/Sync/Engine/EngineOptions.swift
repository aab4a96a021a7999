import Reconciliation
import Roster

/// The settings that the engine goes by.
public struct EngineOptions: Sendable {
    public var nameStyle: NameStyle
    public var whenClosed: WhenClosed
    /// How long a `ready` job may be trusted.
    public var readyFor: Duration
    public var limits: SyncLimits
    /// A list that is shorter than the last good one by more than so many percent is taken as cut short.
    public var partialListPercent: Int
    /// The pause before an unsettled write is looked up, and between the two look-ups, to allow for read lag.
    public var settlePause: Duration
    /// So many failures of the service in a row end a sync.
    public var failuresInARow: Int
    /// After so long the personal data of a job is forgotten; `nil` keeps it until `forget`.
    public var keepFor: Duration?

    public init(
        nameStyle: NameStyle = .legal, whenClosed: WhenClosed = .wait, readyFor: Duration = .seconds(24 * 3600),
        limits: SyncLimits, partialListPercent: Int = 50, settlePause: Duration = .seconds(2), failuresInARow: Int = 5,
        keepFor: Duration? = nil
    ) {
        self.nameStyle = nameStyle
        self.whenClosed = whenClosed
        self.readyFor = readyFor
        self.limits = limits
        self.partialListPercent = partialListPercent
        self.settlePause = settlePause
        self.failuresInARow = failuresInARow
        self.keepFor = keepFor
    }
}
