import Reconciliation
import Roster

/// The parameters of a fetch. Those that are `nil` come from the settings.
public struct FetchRequest: Hashable, Sendable {
    /// `nil` for the only connection.
    public var connection: ConnectionName?
    public var direction: Direction
    /// The day as of which employees count as hired or resigned; `nil` is today in Japan, when the request is made.
    public var baseDate: CivilDate?
    /// The name of the job; the engine makes one if it is `nil`.
    public var job: JobName?
    public var nameStyle: NameStyle?
    /// The fields that are erased in the target if the source has no value.
    public var clear: Set<Field>
    /// Whether people who have resigned are listed for their resignation date.
    public var leavers: Bool
    public var whenClosed: WhenClosed?
    public var actor: ActorName?

    public init(
        connection: ConnectionName?, direction: Direction, baseDate: CivilDate?, job: JobName?, nameStyle: NameStyle?,
        clear: Set<Field>, leavers: Bool = false, whenClosed: WhenClosed?, actor: ActorName? = nil
    ) {
        self.connection = connection
        self.direction = direction
        self.baseDate = baseDate
        self.job = job
        self.nameStyle = nameStyle
        self.clear = clear
        self.leavers = leavers
        self.whenClosed = whenClosed
        self.actor = actor
    }
}
