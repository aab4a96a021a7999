import Reconciliation
import Roster

/// Selects rows of a comparison. A part that is `nil` selects all.
public struct RowFilter: Hashable, Sendable {
    /// People whom the comparison does not list are selected only if their class is named.
    public var classes: Set<EmployeeClass>
    /// Part of an employee code or a name. The search ignores case, width, white space, and hiragana versus katakana.
    public var search: String?
    /// Rows with at least one of these findings.
    public var findings: Set<Finding.Code>?

    public init(
        classes: Set<EmployeeClass> = EmployeeClass.listed, search: String? = nil, findings: Set<Finding.Code>? = nil
    ) {
        self.classes = classes
        self.search = search
        self.findings = findings
    }

    /// Everybody whom the comparison lists.
    public static let all = RowFilter()
    /// Everybody whom it does not list.
    public static let unlisted = RowFilter(classes: Set(EmployeeClass.allCases).subtracting(EmployeeClass.listed))
    static let everybody = RowFilter(classes: Set(EmployeeClass.allCases))
}

/// A filter with its search text folded once, for many rows.
struct RowMatcher {
    private let filter: RowFilter
    private let needle: SearchText?

    init(_ filter: RowFilter) {
        self.filter = filter
        needle = filter.search.map { SearchText($0) }
    }

    func matches(_ row: Row) -> Bool {
        guard filter.classes.contains(row.employeeClass) else { return false }
        if let findings = filter.findings, !row.findings.contains(where: { findings.contains($0.code) }) {
            return false
        }
        guard let needle else { return true }
        return searched(row.source).contains(needle) || row.target.map { searched($0).contains(needle) } == true
    }

    /// The texts that are searched. The parts of a name are joined, so that 山田太郎 is found as well as 山田.
    private func searched(_ employee: Employee) -> SearchText {
        var text = SearchText(employee.employeeCode.text ?? "")
        text.add(employee.lastName.text, employee.firstName.text)
        text.add(employee.lastNameKana.text, employee.firstNameKana.text)
        if let name = employee.businessName {
            text.add(name.lastName.text, name.firstName.text)
            text.add(name.lastNameKana.text, name.firstNameKana.text)
        }
        return text
    }
}
