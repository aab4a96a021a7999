import Roster

/// One differing field: the value that the target holds, and the one that would be written.
public struct Difference: Hashable, Sendable {
    public let field: Field
    /// The target's reading now: a value, absent, blank or unmapped.
    public let before: Reading
    /// The value to write. `nil` erases, which only happens to a field that the caller named in `clear`, or that a decision
    /// erases (`rehired`, `takeOver`).
    public let after: FieldValue?

    public init(field: Field, before: Reading, after: FieldValue?) {
        self.field = field
        self.before = before
        self.after = after
    }
}

/// One source employee as the comparison shows it, or one person whom it does not list.
///
/// Its identity within a job is the source record's id, so that people without a code have one too. The row of a person whom
/// only the target has carries the target's id, and its source has no values.
public struct Row: Hashable, Sendable, Identifiable {
    public var id: RecordID { source.id }
    public let source: Employee
    /// The person's record in the target: the one of the pair that was decided, else the one with the same code. `nil` if there
    /// is none, or if several could be meant.
    public let target: Employee?
    public let employeeClass: EmployeeClass
    public let differences: [Difference]
    public let findings: [Finding]
    /// The target's records that findings name besides `target`: a decision can make one of them this person's record
    /// without a new fetch.
    public let candidates: [Employee]
    /// `nil` for people whom the comparison lists.
    public let reason: UnlistedReason?

    /// A row as it was recorded.
    public init(
        source: Employee, target: Employee?, employeeClass: EmployeeClass, differences: [Difference],
        findings: [Finding], candidates: [Employee] = [], reason: UnlistedReason? = nil
    ) {
        self.source = source
        self.target = target
        self.employeeClass = employeeClass
        self.differences = differences
        self.findings = findings
        self.candidates = candidates
        self.reason = reason
    }

    /// A new row. Its class follows from the rest: a finding that blocks comes first, then whether there is a target.
    init(
        source: Employee, target: Employee?, differences: [Difference], findings: [Finding],
        candidates: [Employee] = []
    ) {
        let employeeClass: EmployeeClass =
            if findings.contains(where: { $0.severity == .blocks }) {
                .blocked
            } else if target == nil {
                .new
            } else {
                differences.isEmpty ? .unchanged : .changed
            }
        self.init(
            source: source, target: target, employeeClass: employeeClass, differences: differences, findings: findings,
            candidates: candidates)
    }

    /// The row of a source employee who is left out.
    /// - Parameter target: the person's record in the target, if it is known.
    static func leftOut(_ source: Employee, target: Employee?, because reason: UnlistedReason) -> Row {
        Row(
            source: source, target: target, employeeClass: .leftOut, differences: [], findings: [], reason: reason)
    }

    /// The row of a person whom only the target lists.
    static func targetOnly(_ target: Employee, because reason: UnlistedReason) -> Row {
        Row(
            source: Employee(id: target.id, EmployeeValues(all: .absent)), target: target, employeeClass: .targetOnly,
            differences: [], findings: [], reason: reason)
    }

    /// The record that names the person: the source's, or the only one.
    public var person: Employee {
        switch employeeClass {
        case .new, .changed, .unchanged, .blocked, .leftOut: source
        case .targetOnly: target ?? source
        }
    }

    public var code: EmployeeCode? { person.code }
}
