import Contract
import Reconciliation
import Sync

/// The outcome of one selected employee. After `forget` only `outcome` and `at` remain.
extension Contract.ResultRow {
    init(engine view: OutcomeView) {
        self.init(
            id: view.id, employeeCode: view.code?.text, name: view.row?.name,
            outcome: Contract.Outcome(engine: view.outcome),
            action: view.write.map(Contract.WriteAction.init(engine:)),
            error: view.failure.map(Contract.Failure.init(engine:)),
            altered: view.alterations.map(Contract.Alteration.init(engine:)),
            notices: view.notices.isEmpty ? nil : view.notices.map(Contract.ResultNotice.init(engine:)),
            at: view.settledAt?.description)
    }
}

extension Contract.ResultNotice {
    init(engine notice: Reconciliation.ResultNotice) {
        self.init(
            code: Contract.ResultNoticeCode(engine: notice), message: Contract.BilingualText(engine: notice.text))
    }
}

extension Contract.ResultNoticeCode {
    init(engine notice: Reconciliation.ResultNotice) {
        switch notice {
        case .employmentStatusUnchanged: self = .employmentStatusUnchanged
        }
    }
}

/// A field that the service stored otherwise than it was sent. The engine keeps it as a difference between the two.
extension Contract.Alteration {
    /// - Parameter alteration: `before` is what the service stores now, `after` is what was sent.
    init(engine alteration: Reconciliation.Difference) {
        self.init(
            field: Contract.Field(engine: alteration.field), sent: alteration.after?.text,
            stored: alteration.before.text)
    }
}
