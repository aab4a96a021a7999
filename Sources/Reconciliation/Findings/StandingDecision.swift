import Roster

/// 判断: a decision about people that lasts. It holds for later jobs of its connection.
public struct StandingDecision: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Both records are of one person. From then on the pair, not the code, says who is who.
        /// - Parameter keepsTargetCode: both codes stay as they are, in both directions.
        case samePerson(keepsTargetCode: Bool)
        /// The two records are of two people, whatever codes, names or links suggest.
        case differentPerson
        /// The target record is this person's from now on. No address of the person who had it before stays.
        case takeOver
        /// The source person takes no part.
        case leaveOut
    }

    public let kind: Kind
    /// The direction of the job in which it was made. `leaveOut` holds for this direction alone, everything else for both.
    public let direction: Direction
    /// `nil` if the decision is about a record of the other side alone, as `leaveOut` is.
    public let smartHR: RecordID?
    public let kingOfTime: RecordID?

    public init(kind: Kind, direction: Direction, smartHR: RecordID?, kingOfTime: RecordID?) {
        self.kind = kind
        self.direction = direction
        self.smartHR = smartHR
        self.kingOfTime = kingOfTime
    }

    /// - Parameters:
    ///   - source: the record of the direction's source.
    ///   - target: the record of its target; `nil` for a decision about the source person alone.
    public init(_ kind: Kind, source: RecordID, target: RecordID?, direction: Direction) {
        switch direction.source {
        case .smartHR: self.init(kind: kind, direction: direction, smartHR: source, kingOfTime: target)
        case .kingOfTime: self.init(kind: kind, direction: direction, smartHR: target, kingOfTime: source)
        }
    }

    public func id(on side: Side) -> RecordID? {
        switch side {
        case .smartHR: smartHR
        case .kingOfTime: kingOfTime
        }
    }
}
