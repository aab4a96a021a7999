import Contract
import Reconciliation
import Roster

// The contract's enums in requests as enums of the engine. A case that the schema adds does not compile until the
// engine has it, too. `FieldMapping.swift` has those of the fields.
//
// No mapping can fail: decoding has refused every word that the schema does not list.

extension Roster.Side {
    init(contract side: Contract.Side) {
        switch side {
        case .smartHR: self = .smartHR
        case .kingOfTime: self = .kingOfTime
        }
    }
}

extension Roster.Direction {
    init(contract direction: Contract.Direction) {
        switch direction {
        case .kingOfTimeToSmartHR: self = .kingOfTimeToSmartHR
        case .smartHRToKingOfTime: self = .smartHRToKingOfTime
        }
    }
}

extension Roster.NameStyle {
    init(contract nameStyle: Contract.NameStyle) {
        switch nameStyle {
        case .legal: self = .legal
        case .business: self = .business
        }
    }
}

/// Has no counterpart in the other direction: no result shows it.
extension Roster.WhenClosed {
    init(contract whenClosed: Contract.WhenClosed) {
        switch whenClosed {
        case .wait: self = .wait
        case .refuse: self = .refuse
        }
    }
}

extension Reconciliation.EmployeeClass {
    init(contract rowClass: Contract.RowClass) {
        switch rowClass {
        case .new: self = .new
        case .changed: self = .changed
        case .unchanged: self = .unchanged
        case .blocked: self = .blocked
        case .leftOut: self = .leftOut
        case .targetOnly: self = .targetOnly
        }
    }

    /// The classes of which a sync can be asked.
    init(contract employeeClass: Contract.EmployeeClass) {
        switch employeeClass {
        case .new: self = .new
        case .changed: self = .changed
        case .unchanged: self = .unchanged
        case .blocked: self = .blocked
        }
    }
}

extension Reconciliation.Finding.Code {
    init(contract findingCode: Contract.FindingCode) {
        switch findingCode {
        case .missingEmployeeCode: self = .missingEmployeeCode
        case .duplicateEmployeeCode: self = .duplicateEmployeeCode
        case .similarEmployeeCode: self = .similarEmployeeCode
        case .probableSamePerson: self = .probableSamePerson
        case .differentPerson: self = .differentPerson
        case .codeReused: self = .codeReused
        case .codesSwapped: self = .codesSwapped
        case .missingRequiredField: self = .missingRequiredField
        case .unmappedValue: self = .unmappedValue
        case .unreadableField: self = .unreadableField
        case .possibleRehire: self = .possibleRehire
        case .retiredWithoutDate: self = .retiredWithoutDate
        case .invalidForTarget: self = .invalidForTarget
        case .changedOnBothSides: self = .changedOnBothSides
        case .notKept: self = .notKept
        case .changedSinceSync: self = .changedSinceSync
        case .createdBySync: self = .createdBySync
        case .noPunchesAfterResignation: self = .noPunchesAfterResignation
        case .sharedEmail: self = .sharedEmail
        case .emailHandedOn: self = .emailHandedOn
        case .emailsSwapped: self = .emailsSwapped
        }
    }
}

extension Reconciliation.Decision {
    init(contract decision: Contract.Decision) {
        switch decision {
        case .samePerson: self = .samePerson
        case .differentPerson: self = .differentPerson
        case .takeOver: self = .takeOver
        case .leaveOut: self = .leaveOut
        case .rehired: self = .rehired
        case .accept: self = .accept
        case .useSource: self = .useSource
        case .keepTarget: self = .keepTarget
        }
    }
}

extension Reconciliation.Outcome {
    init(contract outcome: Contract.Outcome) {
        switch outcome {
        case .created: self = .created
        case .updated: self = .updated
        case .skipped: self = .skipped
        case .blocked: self = .blocked
        case .stale: self = .stale
        case .failed: self = .failed
        case .unknown: self = .unknown
        case .notAttempted: self = .notAttempted
        }
    }
}
