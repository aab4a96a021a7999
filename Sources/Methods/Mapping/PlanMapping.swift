import Contract
import Reconciliation
import Roster

extension Contract.PlannedWrite {
    init(engine write: Reconciliation.PlannedWrite, row: Reconciliation.Row) {
        self.init(
            id: row.id.text, employeeCode: row.code?.text, name: row.name,
            action: Contract.WriteAction(engine: write), differences: Self.differences(of: write, row: row),
            placement: Self.placement(of: write))
    }

    /// A create has no record to differ from: it shows every value that it would send.
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

extension Contract.WriteAction {
    init(engine write: Reconciliation.PlannedWrite) {
        switch write {
        case .create: self = .create
        case .update: self = .update
        case .skip, .blocked: self = .none
        }
    }
}
