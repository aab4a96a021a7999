import Contract
import Ledger
import Reconciliation

/// A decision in force, as `decisions` and `revoke` show it. `keepTargetCode` is absent unless both codes stay.
extension Contract.StandingDecision {
    init(engine record: DecisionRecord) {
        let decision = record.decision
        self.init(
            id: record.id.text, connection: record.connection.text,
            decision: Contract.Decision(engine: decision.kind),
            keepTargetCode: decision.kind == .samePerson(keepsTargetCode: true) ? true : nil,
            direction: Contract.Direction(engine: decision.direction),
            sourceId: decision.id(on: decision.direction.source)?.text ?? "",
            targetId: decision.id(on: decision.direction.target)?.text, actor: record.actor?.text,
            reason: record.reason,
            at: record.at.description)
    }
}

extension Contract.Decision {
    init(engine kind: Reconciliation.StandingDecision.Kind) {
        switch kind {
        case .samePerson: self = .samePerson
        case .differentPerson: self = .differentPerson
        case .takeOver: self = .takeOver
        case .leaveOut: self = .leaveOut
        }
    }
}
