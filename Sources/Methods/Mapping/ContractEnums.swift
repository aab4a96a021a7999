import Contract
import Ledger
import Reconciliation
import Roster
import Sync

// The engine's enums as enums of the contract, for results, notifications and error data. `FieldMapping.swift` has
// those of the fields.
//
// The pairs have the same cases today, and are still mapped one by one: a case that the engine adds does not compile
// until the schema has it, too. A case that the engine renames changes nothing on the wire.

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

extension Contract.RowClass {
    init(engine employeeClass: Reconciliation.EmployeeClass) {
        switch employeeClass {
        case .new: self = .new
        case .changed: self = .changed
        case .unchanged: self = .unchanged
        case .blocked: self = .blocked
        case .leftOut: self = .leftOut
        case .targetOnly: self = .targetOnly
        }
    }
}

/// `DiffRow.stillActive` tells the two kinds of the resigned apart.
extension Contract.UnlistedReason {
    init(engine reason: Reconciliation.UnlistedReason) {
        switch reason {
        case .notYetHired: self = .notYetHired
        case .resigned, .resignedStillActive: self = .resigned
        case .byDecision: self = .byDecision
        case .unknown: self = .unknown
        case .withoutCode: self = .withoutCode
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

/// The only pair here whose names differ: the contract calls a finding `blocking`, as it calls its row `blocked`.
extension Contract.FindingSeverity {
    init(engine severity: Reconciliation.Finding.Severity) {
        switch severity {
        case .blocks: self = .blocking
        case .notice: self = .notice
        }
    }
}

extension Contract.JobNoticeCode {
    init(engine code: Reconciliation.JobNotice.Code) {
        switch code {
        case .blankColumn: self = .blankColumn
        case .olderValues: self = .olderValues
        case .notYetValues: self = .notYetValues
        }
    }
}

extension Contract.Decision {
    init(engine decision: Reconciliation.Decision) {
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

/// The state without the data that belongs to it. `JobMapping.swift` maps that data: the wait, the failure, the counts.
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
        case .revoke: self = .revoke
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
