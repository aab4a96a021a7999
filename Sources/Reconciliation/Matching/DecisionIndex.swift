import Roster

/// The decisions about people that are in force, as one direction sees them.
struct DecisionIndex {
    /// The target record of a source person, by decision.
    struct Pair: Hashable {
        let target: RecordID
        let keepsTargetCode: Bool
        let takesOver: Bool
    }

    private struct RecordPair: Hashable {
        let source: RecordID
        let target: RecordID
    }

    private var pairBySource: [RecordID: Pair] = [:]
    private var sourceByTarget: [RecordID: RecordID] = [:]
    private var different: Set<RecordPair> = []
    private var leftOut: Set<RecordID> = []

    /// - Parameter decisions: none of them contradicts another; the ledger refuses one that does.
    init(_ decisions: [StandingDecision], direction: Direction) {
        for decision in decisions { add(decision, direction: direction) }
    }

    private mutating func add(_ decision: StandingDecision, direction: Direction) {
        guard let source = decision.id(on: direction.source) else { return }
        switch (decision.kind, decision.id(on: direction.target)) {
        case (.samePerson(let keepsTargetCode), let target?):
            pair(source, with: Pair(target: target, keepsTargetCode: keepsTargetCode, takesOver: false))
        case (.takeOver, let target?):
            pair(source, with: Pair(target: target, keepsTargetCode: false, takesOver: true))
        case (.differentPerson, let target?): different.insert(RecordPair(source: source, target: target))
        case (.leaveOut, _): if decision.direction == direction { leftOut.insert(source) }
        case (.samePerson, nil), (.takeOver, nil), (.differentPerson, nil): break
        }
    }

    private mutating func pair(_ source: RecordID, with pair: Pair) {
        pairBySource[source] = pair
        sourceByTarget[pair.target] = source
    }

    /// Nothing is looked up for the many connections without any.
    var isEmpty: Bool { pairBySource.isEmpty && different.isEmpty && leftOut.isEmpty }

    func pair(ofSource source: RecordID) -> Pair? { pairBySource.isEmpty ? nil : pairBySource[source] }

    func sourceID(pairedWith target: RecordID) -> RecordID? {
        sourceByTarget.isEmpty ? nil : sourceByTarget[target]
    }

    func areDifferent(source: RecordID, target: RecordID) -> Bool {
        different.isEmpty ? false : different.contains(RecordPair(source: source, target: target))
    }

    /// Whether the source person takes no part in this direction.
    func leavesOut(_ source: RecordID) -> Bool { leftOut.isEmpty ? false : leftOut.contains(source) }
}
