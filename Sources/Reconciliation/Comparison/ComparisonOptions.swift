import Roster

/// The caller's choices before the fetch. They belong to the job: every comparison, plan and explanation of that
/// job must use the same.
public struct ComparisonOptions: Hashable, Sendable {
    public let direction: Direction
    public let baseDate: BaseDate
    public let nameStyle: NameStyle
    /// Fields whose blank source value may erase the target's.
    public let clear: Set<Field>
    /// Whether people who resigned on or before the base date are listed if the target has another resignation date, or none.
    public let leavers: Bool

    public init(
        direction: Direction, baseDate: BaseDate, nameStyle: NameStyle = .legal, clear: Set<Field> = [],
        leavers: Bool = false
    ) {
        self.direction = direction
        self.baseDate = baseDate
        self.nameStyle = nameStyle
        self.clear = clear
        self.leavers = leavers
    }
}
