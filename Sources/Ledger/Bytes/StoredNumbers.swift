import Reconciliation
import Roster

/// A word that is kept as a small number. A number once given is never given to another word.
protocol StoredAsNumber: Equatable, Sendable {
    /// The words by their numbers.
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
    static let byNumber: [EmployeeClass] = [.new, .changed, .unchanged, .blocked]
}

extension Finding.Severity: StoredAsNumber {
    static let byNumber: [Finding.Severity] = [.blocks, .notice]
}

extension Finding.Code: StoredAsNumber {
    static let byNumber: [Finding.Code] = [
        .missingEmployeeCode, .duplicateEmployeeCode, .similarEmployeeCode, .probableSamePerson, .codeReused,
        .codesSwapped, .missingRequiredField, .unmappedValue, .unreadableField, .possibleRehire, .invalidForTarget,
        .changedOnBothSides, .changedSinceSync, .createdBySync,
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
