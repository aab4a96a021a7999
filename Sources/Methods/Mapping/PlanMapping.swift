import Contract
import Reconciliation
import Roster

/// One row of a dry run: the write that `sync` would make, next to the row that it is about.
extension Contract.PlannedWrite {
    init(engine write: Reconciliation.PlannedWrite, row: Reconciliation.Row) {
        self.init(
            id: row.id.text, employeeCode: row.code?.text, name: row.name,
            action: Contract.WriteAction(engine: write), differences: Self.differences(of: write, row: row),
            placement: Self.placement(of: write), findings: row.findings.map { Contract.Finding(engine: $0, of: row) })
    }

    /// A create has no record to differ from: it shows every value that it would send, except for the code, which the
    /// row has anyway. An update shows the differences of the row, and changes no other field.
    private static func differences(
        of write: Reconciliation.PlannedWrite, row: Reconciliation.Row
    ) -> [Contract.Difference] {
        switch write {
        case .create(let employee):
            Roster.Field.compared.compactMap { field in
                employee.values[field].map { value in
                    Contract.Difference(field: Contract.Field(engine: field), before: nil, after: value.text)
                }
            }
        case .update: row.differences.map(Contract.Difference.init(engine:))
        case .skip, .blocked: []
        }
    }

    private static func placement(of write: Reconciliation.PlannedWrite) -> Contract.Placement? {
        guard case .create(let employee) = write else { return nil }
        switch employee.placement {
        case .smartHR(let id): return .smartHR(SmartHRPlacement(businessEstablishmentId: id))
        case .kingOfTime(let division, let type):
            return .kingOfTime(KingOfTimePlacement(divisionCode: division, workingTypeCode: type))
        }
    }
}

/// A row that is skipped and one that is blocked have the same action. Their outcomes tell them apart.
extension Contract.WriteAction {
    init(engine write: Reconciliation.PlannedWrite) {
        switch write {
        case .create: self = .create
        case .update: self = .update
        case .skip, .blocked: self = .none
        }
    }
}

extension Contract.ExceededLimit {
    init(engine exceeded: Reconciliation.ExceededLimit) {
        self.init(limit: exceeded.which.rawValue, count: exceeded.count, allowed: exceeded.limit)
    }
}
