import Reconciliation
import Roster

/// An enum whose cases are stored as small numbers. A number that was given to a case is never given to another.
protocol StoredAsNumber: Equatable, Sendable {
    /// The cases in the order of their numbers. New ones are added at the end.
    static var byNumber: [Self] { get }
}

extension StoredAsNumber {
    var storedNumber: UInt8 {
        guard let number = Self.byNumber.firstIndex(of: self) else {
            preconditionFailure("\(Self.self).\(self) has no number in the ledger")
        }
        return UInt8(number)
    }

    init(storedNumber: UInt8) throws {
        guard Int(storedNumber) < Self.byNumber.count else {
            throw LedgerFailure.damaged(reason: "no \(Self.self) has the number \(storedNumber)")
        }
        self = Self.byNumber[Int(storedNumber)]
    }
}

extension Field: StoredAsNumber {
    static var byNumber: [Field] { byStoredNumber }
}

extension EmployeeClass: StoredAsNumber {
    static let byNumber: [EmployeeClass] = [
        .new, .changed, .unchanged, .blocked, .leftOut, .targetOnly,
    ]
}

extension UnlistedReason: StoredAsNumber {
    static let byNumber: [UnlistedReason] = [
        .notYetHired, .resigned, .resignedStillActive, .byDecision, .unknown, .withoutCode,
    ]
}

extension Finding.Severity: StoredAsNumber {
    static let byNumber: [Finding.Severity] = [.blocks, .notice]
}

extension Finding.Code: StoredAsNumber {
    static let byNumber: [Finding.Code] = [
        .missingEmployeeCode, .duplicateEmployeeCode, .similarEmployeeCode, .probableSamePerson, .codeReused,
        .codesSwapped, .missingRequiredField, .unmappedValue, .unreadableField, .possibleRehire, .invalidForTarget,
        .changedOnBothSides, .changedSinceSync, .createdBySync, .differentPerson, .retiredWithoutDate, .notKept,
        .noPunchesAfterResignation, .sharedEmail, .emailHandedOn, .emailsSwapped,
    ]
}

extension EmploymentStatus: StoredAsNumber {
    static let byNumber: [EmploymentStatus] = [.employed, .onLeave, .retired]
}

extension StandingDecision.Kind: StoredAsNumber {
    static let byNumber: [StandingDecision.Kind] = [
        .samePerson(keepsTargetCode: false), .samePerson(keepsTargetCode: true), .differentPerson, .takeOver, .leaveOut,
    ]
}

extension Outcome: StoredAsNumber {
    static let byNumber: [Outcome] = [
        .created, .updated, .skipped, .blocked, .stale, .failed, .unknown, .notAttempted,
    ]
}

extension Side: StoredAsNumber {
    static let byNumber: [Side] = [.smartHR, .kingOfTime]
}
