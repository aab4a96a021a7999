import Reconciliation
import Roster

/// What `fetch` was asked for.
public struct FetchRequest: Hashable, Sendable {
    public var connection: ConnectionName?
    public var direction: Direction
    public var baseDate: CivilDate
    public var job: JobName?
    public var nameStyle: NameStyle?
    public var clear: Set<Field>
    public var whenClosed: WhenClosed?
    /// Who asks, as the host program knows them.
    public var actor: ActorName?

    public init(
        connection: ConnectionName?, direction: Direction, baseDate: CivilDate, job: JobName?, nameStyle: NameStyle?,
        clear: Set<Field>, whenClosed: WhenClosed?, actor: ActorName? = nil
    ) {
        self.connection = connection
        self.direction = direction
        self.baseDate = baseDate
        self.job = job
        self.nameStyle = nameStyle
        self.clear = clear
        self.whenClosed = whenClosed
        self.actor = actor
    }
}

/// 同期対象: the employees that the caller chose.
public enum Selection: Hashable, Sendable {
    case codes([EmployeeCode])
    case classes(Set<EmployeeClass>, except: Set<EmployeeCode>)
}

/// Where new people belong: for the codes it names, or for all that no other names.
public struct CreateDefaults: Hashable, Sendable {
    public let codes: Set<EmployeeCode>?
    public let placement: Placement

    public init(codes: Set<EmployeeCode>?, placement: Placement) {
        self.codes = codes
        self.placement = placement
    }
}

extension [CreateDefaults] {
    /// The placement of one new person: a group that names the code outranks the one for all.
    func placement(of code: EmployeeCode) -> Placement? {
        (first { $0.codes?.contains(code) == true } ?? first { $0.codes == nil })?.placement
    }
}

/// What `sync` was asked for.
public struct SyncRequest: Hashable, Sendable {
    public var job: JobName
    public var selection: Selection
    public var createDefaults: [CreateDefaults]
    /// The digest with which the caller says "yes, this one" to an exceeded limit.
    public var overrideDigest: ComparisonDigest?
    public var whenClosed: WhenClosed?
    /// Who asks, as the host program knows them.
    public var actor: ActorName?

    public init(
        job: JobName, selection: Selection, createDefaults: [CreateDefaults], overrideDigest: ComparisonDigest?,
        whenClosed: WhenClosed?, actor: ActorName? = nil
    ) {
        self.job = job
        self.selection = selection
        self.createDefaults = createDefaults
        self.overrideDigest = overrideDigest
        self.whenClosed = whenClosed
        self.actor = actor
    }
}
