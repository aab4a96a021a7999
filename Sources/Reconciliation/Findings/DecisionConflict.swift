import Roster

/// Decisions that last, against each other. A person has one record on each side, so two decisions may not say
/// different things about the same records.
extension StandingDecision {
    /// Whether both say the same about the same records. The direction counts only where the decision holds for one.
    public func isEquivalent(to other: StandingDecision) -> Bool {
        guard kind == other.kind, smartHR == other.smartHR, kingOfTime == other.kingOfTime else { return false }
        return kind == .leaveOut ? direction == other.direction : true
    }

    /// Whether only one of the two can be right.
    public func contradicts(_ other: StandingDecision) -> Bool {
        if isEquivalent(to: other) { return false }
        switch (kind.aboutPair, other.kind.aboutPair) {
        case (.samePerson, .samePerson): return smartHR == other.smartHR || kingOfTime == other.kingOfTime
        case (.samePerson, .differentPerson), (.differentPerson, .samePerson):
            return smartHR == other.smartHR && kingOfTime == other.kingOfTime
        case (.differentPerson, .differentPerson), (nil, _), (_, nil): return false
        }
    }
}

extension StandingDecision.Kind {
    fileprivate enum AboutPair {
        case samePerson
        case differentPerson
    }

    /// What the decision says about a pair of records; `nil` if it concerns one record alone.
    fileprivate var aboutPair: AboutPair? {
        switch self {
        case .samePerson, .takeOver: .samePerson
        case .differentPerson: .differentPerson
        case .leaveOut: nil
        }
    }
}
