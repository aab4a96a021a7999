import Roster

/// What a sync would do with one row, from what the row shows and nothing else.
/// - Parameter placement: where a new person belongs. Without one nobody is created.
public func plan(_ row: Row, placement: Placement?, options: ComparisonOptions) -> PlannedWrite {
    switch row.employeeClass {
    case .blocked: .blocked
    case .unchanged: .skip
    case .changed: planUpdate(row)
    case .new: planCreate(row, placement, options)
    }
}

private func planCreate(_ row: Row, _ placement: Placement?, _ options: ComparisonOptions) -> PlannedWrite {
    guard let code = row.code, let placement else { return .blocked }
    var values: [Field: FieldValue] = [:]
    for field in Field.compared {
        guard let value = sourceReading(field, of: row.source, options: options).value else { continue }
        values[field] = written(value, to: field)
    }
    return .create(NewEmployee(code: code, values: values, placement: placement))
}

private func planUpdate(_ row: Row) -> PlannedWrite {
    guard let target = row.target else { return .blocked }
    var changes = EmployeeChanges(values: [:], spareEmails: target.spareEmails)
    for difference in row.differences {
        if let value = difference.after {
            changes.values[difference.field] = value
        } else {
            changes.cleared.insert(difference.field)
        }
    }
    if let email = changes.values[.email] {
        changes.spareEmails.removeAll { Normalization.areEqual(.text($0), email, in: .email) }
    }
    return .update(target.id, changes)
}
