import Roster

/// The fields that are blank for every employee of a list; none for an empty list.
///
/// A service shows a field that the token may not read in the same way [S], so a blank column may be a hidden one.
public func blankColumns(of employees: [Employee]) -> Set<Field> {
    guard !employees.isEmpty else { return [] }
    var blank = Field.allCases
    for employee in employees where !blank.isEmpty { blank.removeAll { !employee[$0].isEmpty } }
    return Set(blank)
}

extension JobNotice {
    /// A notice for each blank column of a side, but for those that are often blank.
    public static func blankColumns(_ fields: Set<Field>, on side: Side) -> [JobNotice] {
        Field.allCases.filter { fields.contains($0) && !$0.attributes.isOftenBlank }
            .map { JobNotice(.blankColumn, side: side, field: $0) }
    }
}
