import Reconciliation
import Roster

/// The parameters of a sync.
public struct SyncRequest: Hashable, Sendable {
    public var job: JobName
    public var selection: Selection
    /// The placements of new employees.
    public var createDefaults: [CreateDefaults]
    /// The digest of the comparison that was shown to the caller; `nil` does not say.
    public var digest: ComparisonDigest?
    /// The digest of the comparison for which the caller accepts exceeded limits.
    public var overrideDigest: ComparisonDigest?
    /// `nil` does as the settings say.
    public var whenClosed: WhenClosed?
    public var actor: ActorName?

    public init(
        job: JobName, selection: Selection, createDefaults: [CreateDefaults], digest: ComparisonDigest? = nil,
        overrideDigest: ComparisonDigest?, whenClosed: WhenClosed?, actor: ActorName? = nil
    ) {
        self.job = job
        self.selection = selection
        self.createDefaults = createDefaults
        self.digest = digest
        self.overrideDigest = overrideDigest
        self.whenClosed = whenClosed
        self.actor = actor
    }
}

/// 同期対象: the employees that the caller chose.
public enum Selection: Hashable, Sendable {
    case codes([EmployeeCode])
    /// By the ids of the rows: people without a code have one, too.
    case ids([RecordID])
    /// Everybody of these classes whom no earlier sync of the job has selected, except for these codes and for people with one
    /// of these findings.
    case classes(Set<EmployeeClass>, except: Set<EmployeeCode>, exceptFindings: Set<Finding.Code> = [])
}

/// The placement of new employees.
public struct CreateDefaults: Hashable, Sendable {
    /// The employees for whom it is; `nil` for all that no other one names.
    public let codes: Set<EmployeeCode>?
    public let placement: Placement

    public init(codes: Set<EmployeeCode>?, placement: Placement) {
        self.codes = codes
        self.placement = placement
    }
}

extension [CreateDefaults] {
    /// The placement of one new employee. Defaults that name the code win over those for all.
    func placement(of code: EmployeeCode) -> Placement? {
        (first { $0.codes?.contains(code) == true } ?? first { $0.codes == nil })?.placement
    }
}
