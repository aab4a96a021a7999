import Contract
import Ledger
import Reconciliation
import Roster
import Sync

// The engine's enums as enums of the contract. The pairs have the same cases today, and are still mapped one by one: a
// case that the engine adds does not compile until the schema has it, too.

extension Contract.Side {
    init(engine side: Roster.Side) {
        switch side {
        case .smartHR: self = .smartHR
        case .kingOfTime: self = .kingOfTime
        }
    }
}

extension Contract.Direction {
    init(engine direction: Roster.Direction) {
        switch direction {
        case .kingOfTimeToSmartHR: self = .kingOfTimeToSmartHR
        case .smartHRToKingOfTime: self = .smartHRToKingOfTime
        }
    }
}

extension Contract.NameStyle {
    init(engine nameStyle: Roster.NameStyle) {
        switch nameStyle {
        case .legal: self = .legal
        case .business: self = .business
        }
    }
}

extension Contract.Field {
    init(engine field: Roster.Field) {
        switch field {
        case .employeeCode: self = .employeeCode
        case .lastName: self = .lastName
        case .firstName: self = .firstName
        case .lastNameKana: self = .lastNameKana
        case .firstNameKana: self = .firstNameKana
        case .gender: self = .gender
        case .birthDate: self = .birthDate
        case .email: self = .email
        case .hireDate: self = .hireDate
        case .resignationDate: self = .resignationDate
        }
    }
}

extension Contract.EmployeeClass {
    init(engine employeeClass: Reconciliation.EmployeeClass) {
        switch employeeClass {
        case .new: self = .new
        case .changed: self = .changed
        case .unchanged: self = .unchanged
        case .blocked: self = .blocked
        }
    }
}

extension Contract.FindingCode {
    init(engine code: Reconciliation.Finding.Code) {
        switch code {
        case .missingEmployeeCode: self = .missingEmployeeCode
        case .duplicateEmployeeCode: self = .duplicateEmployeeCode
        case .similarEmployeeCode: self = .similarEmployeeCode
        case .probableSamePerson: self = .probableSamePerson
        case .codeReused: self = .codeReused
        case .codesSwapped: self = .codesSwapped
        case .missingRequiredField: self = .missingRequiredField
        case .unmappedValue: self = .unmappedValue
        case .unreadableField: self = .unreadableField
        case .possibleRehire: self = .possibleRehire
        case .invalidForTarget: self = .invalidForTarget
        case .changedOnBothSides: self = .changedOnBothSides
        case .changedSinceSync: self = .changedSinceSync
        case .createdBySync: self = .createdBySync
        }
    }
}

extension Contract.FindingSeverity {
    init(engine severity: Reconciliation.Finding.Severity) {
        switch severity {
        case .blocks: self = .blocking
        case .notice: self = .notice
        }
    }
}

extension Contract.Decision {
    init(engine decision: Reconciliation.Decision) {
        switch decision {
        case .accept: self = .accept
        case .useSource: self = .useSource
        case .keepTarget: self = .keepTarget
        }
    }
}

extension Contract.Outcome {
    init(engine outcome: Reconciliation.Outcome) {
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

extension Contract.JobState {
    init(engine jobState: Reconciliation.JobState) {
        switch jobState {
        case .fetching: self = .fetching
        case .ready: self = .ready
        case .syncing: self = .syncing
        case .waiting: self = .waiting
        case .done: self = .done
        case .interrupted: self = .interrupted
        case .cancelled: self = .cancelled
        case .failed: self = .failed
        case .expired: self = .expired
        }
    }
}

extension Contract.WaitReason {
    init(engine waitReason: JobWait.Reason) {
        switch waitReason {
        case .closedHours: self = .closedHours
        case .rateLimit: self = .rateLimit
        }
    }
}

extension Contract.HistoryEvent {
    init(engine event: StoredHistoryEntry.Event) {
        switch event {
        case .fetch: self = .fetch
        case .sync: self = .sync
        case .retry: self = .retry
        case .resume: self = .resume
        case .cancel: self = .cancel
        case .undo: self = .undo
        case .forget: self = .forget
        case .read: self = .read
        case .override: self = .override
        case .resolve: self = .resolve
        case .write: self = .write
        case .adopt: self = .adopt
        }
    }
}

extension Contract.HistoryFault {
    init(engine fault: HistoryVerdict.Fault) {
        switch fault {
        case .altered: self = .altered
        case .missing: self = .missing
        }
    }
}

extension Contract.CheckSubject {
    init(engine subject: Roster.CheckEntry.Subject) {
        switch subject {
        case .token: self = .token
        case .tenant: self = .tenant
        case .readPermission: self = .readPermission
        case .writePermission: self = .writePermission
        case .readableFields: self = .readableFields
        case .allowedIP: self = .allowedIP
        case .choices: self = .choices
        case .closedHours: self = .closedHours
        case .clockSkew: self = .clockSkew
        case .stateDirectory: self = .stateDirectory
        }
    }
}

extension Contract.CheckState {
    init(engine state: Roster.CheckEntry.State) {
        switch state {
        case .ok: self = .ok
        case .notice: self = .notice
        case .failed: self = .failed
        case .unknown: self = .unknown
        }
    }
}

extension Contract.ClearableField {
    /// `nil` for the code, which is never cleared.
    init?(engine field: Roster.Field) {
        switch field {
        case .employeeCode: return nil
        case .lastName: self = .lastName
        case .firstName: self = .firstName
        case .lastNameKana: self = .lastNameKana
        case .firstNameKana: self = .firstNameKana
        case .gender: self = .gender
        case .birthDate: self = .birthDate
        case .email: self = .email
        case .hireDate: self = .hireDate
        case .resignationDate: self = .resignationDate
        }
    }
}
