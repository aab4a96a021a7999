import Contract
import Reconciliation
import Sync

extension Contract.ResultRow {
    init(engine view: OutcomeView) {
        self.init(
            id: view.id, employeeCode: view.code?.text, name: view.row?.name,
            outcome: Contract.Outcome(engine: view.outcome),
            action: view.write.map(Contract.WriteAction.init(engine:)),
            error: view.failure.map(Contract.Failure.init(engine:)),
            altered: view.alterations.map(Contract.Alteration.init(engine:)), at: view.settledAt?.description)
    }
}

extension Contract.Alteration {
    /// - Parameter alteration: `before` is what the service stores now, `after` is what was sent.
    init(engine alteration: Reconciliation.Difference) {
        self.init(
            field: Contract.Field(engine: alteration.field), sent: alteration.after?.text,
            stored: alteration.before.text)
    }
}
