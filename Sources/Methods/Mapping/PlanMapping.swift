import Contract
import Reconciliation
import Roster
import Sync

extension Contract.PlannedWrite {
    init(_ write: Reconciliation.PlannedWrite, _ row: Reconciliation.Row) {
        self.init(
            id: row.id.text, employeeCode: row.code?.text, name: row.name, action: WriteAction(write),
            differences: Self.differences(write, row), placement: Self.placement(write))
    }

    private static func differences(
        _ write: Reconciliation.PlannedWrite, _ row: Reconciliation.Row
    ) -> [Contract.Difference] {
        switch write {
        case .create(let person):
            Roster.Field.compared.compactMap { field in
                person.values[field].map { Contract.Difference(field: word(field), before: nil, after: $0.text) }
            }
        case .update: row.differences.map(Contract.Difference.init)
        case .skip, .blocked: []
        }
    }

    private static func placement(_ write: Reconciliation.PlannedWrite) -> Contract.Placement? {
        guard case .create(let person) = write else { return nil }
        switch person.placement {
        case .smartHR(let id): return .smartHR(SmartHRPlacement(businessEstablishmentId: id))
        case .kingOfTime(let division, let type):
            return .kingOfTime(KingOfTimePlacement(divisionCode: division, workingTypeCode: type))
        }
    }
}

extension WriteAction {
    init(_ write: Reconciliation.PlannedWrite) {
        switch write {
        case .create: self = .create
        case .update: self = .update
        case .skip, .blocked: self = .none
        }
    }
}

extension Sync.Selection {
    init(_ selection: Contract.Selection) {
        switch selection {
        case .codes(let chosen): self = .codes(chosen.codes.map { Roster.EmployeeCode($0) })
        case .classes(let chosen):
            self = .classes(
                Set(chosen.classes.map { word($0) }), except: Set((chosen.except ?? []).map { Roster.EmployeeCode($0) })
            )
        }
    }
}

extension Contract.CreateDefaults {
    var engineWords: [Sync.CreateDefaults] {
        switch self {
        case .one(let one): [Sync.CreateDefaults(one)]
        case .list(let list): list.map(Sync.CreateDefaults.init)
        }
    }
}

extension Sync.CreateDefaults {
    init(_ contract: Contract.CreateDefault) {
        switch contract {
        case .smartHR(let given):
            self.init(
                codes: given.codes.map { Set($0.map { Roster.EmployeeCode($0) }) },
                placement: .smartHR(businessEstablishmentID: given.businessEstablishmentId))
        case .kingOfTime(let given):
            self.init(
                codes: given.codes.map { Set($0.map { Roster.EmployeeCode($0) }) },
                placement: .kingOfTime(divisionCode: given.divisionCode, workingTypeCode: given.workingTypeCode))
        }
    }
}
