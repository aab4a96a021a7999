import Roster

/// 要確認事項: a fact about one employee that a person should look at. It is not an error: it travels with the row, and the
/// other people go on.
public struct Finding: Hashable, Sendable {
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case missingEmployeeCode
        case duplicateEmployeeCode
        case similarEmployeeCode
        case probableSamePerson
        /// Codes match, and yet the two records are of two people.
        case differentPerson
        case codeReused
        case codesSwapped
        case missingRequiredField
        case unmappedValue
        case unreadableField
        case possibleRehire
        /// SmartHR has the person as 退職済 without a date.
        case retiredWithoutDate
        case invalidForTarget
        case changedOnBothSides
        /// A service could not keep a value as it was sent, and still holds what it made of it.
        case notKept
        /// Another person of the run would have the address, too.
        case sharedEmail
        /// The address is another record's until that one gets its own new one.
        case emailHandedOn
        /// Two records, or more in a circle, exchange their addresses.
        case emailsSwapped
        /// In an undo: the record has changed since the sync wrote it.
        case changedSinceSync
        /// In an undo: the sync created this record, and nothing is ever deleted.
        case createdBySync
        /// KING OF TIME gets a resignation date: from the day after, the person cannot punch.
        case noPunchesAfterResignation

        /// Whether the finding puts in doubt that the two records are of one person.
        public var isAboutIdentity: Bool {
            switch self {
            case .duplicateEmployeeCode, .similarEmployeeCode, .probableSamePerson, .differentPerson, .codeReused,
                .codesSwapped, .possibleRehire:
                true
            case .missingEmployeeCode, .missingRequiredField, .unmappedValue, .unreadableField, .invalidForTarget,
                .retiredWithoutDate, .changedOnBothSides, .notKept, .changedSinceSync, .createdBySync,
                .noPunchesAfterResignation, .sharedEmail, .emailHandedOn, .emailsSwapped:
                false
            }
        }
    }

    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// The row is `blocked`.
        case blocks
        /// Worth a look; the row keeps its class.
        case notice
    }

    public let code: Code
    public let severity: Severity
    /// The field concerned; `nil` if the finding is about the person as a whole.
    public let field: Field?
    /// The values behind the finding, by a short name (`raw`, `otherCode`, `resignationDate`), in the order to show them.
    public let values: [Evidence]

    public init(_ code: Code, _ severity: Severity, field: Field? = nil, values: [Evidence] = []) {
        self.code = code
        self.severity = severity
        self.field = field
        self.values = values
    }
}

/// One value behind a finding.
public struct Evidence: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
