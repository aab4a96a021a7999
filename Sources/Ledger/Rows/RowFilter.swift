import Reconciliation
import Roster

/// Which rows of a comparison to show. Each part that is `nil` lets everything through.
public struct RowFilter: Hashable, Sendable {
    public var classes: Set<EmployeeClass>?
    /// Part of an employee code or a name. Case, width, hiragana or katakana, and white space do not matter.
    public var search: String?
    /// Rows with at least one of these findings.
    public var findings: Set<Finding.Code>?

    public init(
        classes: Set<EmployeeClass>? = nil, search: String? = nil, findings: Set<Finding.Code>? = nil
    ) {
        self.classes = classes
        self.search = search
        self.findings = findings
    }

    public static let all = RowFilter()
}

/// A filter made ready to be asked many times.
struct RowMatcher {
    private let filter: RowFilter
    private let needle: SearchText?

    init(_ filter: RowFilter) {
        self.filter = filter
        needle = filter.search.map { SearchText($0) }
    }

    func matches(_ row: Row) -> Bool {
        if let classes = filter.classes, !classes.contains(row.employeeClass) { return false }
        if let findings = filter.findings, !row.findings.contains(where: { findings.contains($0.code) }) {
            return false
        }
        guard let needle else { return true }
        return searched(row.source).contains(needle) || row.target.map { searched($0).contains(needle) } == true
    }

    /// What of a person is searched, each name with its parts run together.
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
