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

    /// A later decision replaces an earlier one about the same records. The ledger lets none contradict another.
    init(_ decisions: [StandingDecision], direction: Direction) {
        for decision in decisions { add(decision, direction: direction) }
    }

    private mutating func add(_ decision: StandingDecision, direction: Direction) {
        guard let source = decision.id(on: direction.source) else { return }
        if decision.kind == .leaveOut {
            if decision.direction == direction { leftOut.insert(source) }
            return
        }
        guard let target = decision.id(on: direction.target) else { return }
        switch decision.kind {
        case .samePerson(let keepsTargetCode):
            pair(source, with: Pair(target: target, keepsTargetCode: keepsTargetCode, takesOver: false))
        case .takeOver: pair(source, with: Pair(target: target, keepsTargetCode: false, takesOver: true))
        case .differentPerson: different.insert(RecordPair(source: source, target: target))
        case .leaveOut: break
        }
    }

    private mutating func pair(_ source: RecordID, with pair: Pair) {
        if let old = pairBySource[source] { sourceByTarget[old.target] = nil }
        if let old = sourceByTarget[pair.target] { pairBySource[old] = nil }
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
