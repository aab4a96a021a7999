import Contract
import Reconciliation
import Roster
import Sync

/// 同期対象 of a `sync`. Nothing is looked up here: the engine refuses `codes` and `ids` that the job does not have.
extension Sync.Selection {
    init(contract selection: Contract.Selection) {
        switch selection {
        case .codes(let chosen): self = .codes(chosen.codes.map { Roster.EmployeeCode($0) })
        case .ids(let chosen): self = .ids(chosen.ids.map { RecordID($0) })
        case .classes(let chosen):
            self = .classes(
                Set(chosen.classes.map(Reconciliation.EmployeeClass.init(contract:))),
                except: Set((chosen.except ?? []).map { Roster.EmployeeCode($0) }),
                exceptFindings: Set(
                    (chosen.exceptFindings ?? []).map(Reconciliation.Finding.Code.init(contract:))))
        }
    }
}

/// The contract allows a single default in place of a list of one.
extension [Sync.CreateDefaults] {
    init(contract defaults: Contract.CreateDefaults) {
        switch defaults {
        case .one(let one): self = [Sync.CreateDefaults(contract: one)]
        case .list(let list): self = list.map(Sync.CreateDefaults.init(contract:))
        }
    }
}

/// Defaults for the employees in `codes`, or, without `codes`, for all that no other default names. Decoding tells the
/// two services apart by their members. The engine refuses those of the wrong service, and ids that the target does not
/// have.
extension Sync.CreateDefaults {
    init(contract given: Contract.CreateDefault) {
        switch given {
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
