import Roster

/// A planned write, and the target's record as the comparison shows it.
public struct SelectedWrite: Hashable, Sendable {
    public let write: PlannedWrite
    /// `nil` for a new person.
    public let target: Employee?

    public init(write: PlannedWrite, target: Employee?) {
        self.write = write
        self.target = target
    }
}
