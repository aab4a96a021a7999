import Roster

/// 要確認事項: something about one employee that a person should look at. It is not an error: it travels with the row,
/// and the other people go on.
public struct Finding: Hashable, Sendable {
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case missingEmployeeCode
        case duplicateEmployeeCode
        case similarEmployeeCode
        case probableSamePerson
        case codeReused
        case codesSwapped
        case missingRequiredField
        case unmappedValue
        case unreadableField
        case possibleRehire
        case invalidForTarget
        case changedOnBothSides
        /// In an undo: the record is no longer as the sync left it.
        case changedSinceSync
        /// In an undo: the sync created this record, and nothing is ever deleted.
        case createdBySync

        /// Whether it doubts who the person is.
        public var isAboutIdentity: Bool {
            switch self {
            case .duplicateEmployeeCode, .similarEmployeeCode, .probableSamePerson, .codeReused, .codesSwapped,
                .possibleRehire:
                true
            case .missingEmployeeCode, .missingRequiredField, .unmappedValue, .unreadableField, .invalidForTarget,
                .changedOnBothSides, .changedSinceSync, .createdBySync:
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
    /// The field it is about, if it is about one.
    public let field: Field?
    /// The values that led to it, by a short name (`raw`, `otherCode`, `resignationDate`), in the order to show them.
    public let values: [Evidence]

    public init(_ code: Code, _ severity: Severity, field: Field? = nil, values: [Evidence] = []) {
        self.code = code
        self.severity = severity
        self.field = field
        self.values = values
    }
}

/// One value that led to a finding.
public struct Evidence: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
