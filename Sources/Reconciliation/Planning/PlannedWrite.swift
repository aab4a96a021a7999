import Roster

/// The write of one row, as a sync would do it.
public enum PlannedWrite: Hashable, Sendable {
    case create(NewEmployee)
    case update(RecordID, EmployeeChanges)
    /// Nothing to write.
    case skip
    /// Not to be written until a person has looked.
    case blocked
}

/// Plans the write of one row from what the row shows and nothing else: only what was shown is written.
/// - Parameters:
///   - placement: where a new person belongs. Without one, a new person is blocked.
///   - options: those of the job.
public func plan(_ row: Row, placement: Placement?, options: ComparisonOptions) -> PlannedWrite {
    switch row.employeeClass {
    case .blocked, .leftOut, .targetOnly: .blocked
    case .unchanged: .skip
    case .changed: planUpdate(of: row)
    case .new: planCreate(of: row, placement: placement, options: options)
    }
}

private func planCreate(of row: Row, placement: Placement?, options: ComparisonOptions) -> PlannedWrite {
    guard let code = row.code, let placement else { return .blocked }
    var values: [Field: FieldValue] = [:]
    for field in Field.compared {
        let reading = sourceReading(of: field, source: row.source, options: options)
        if let value = reading.value { values[field] = valueToWrite(value, for: field) }
    }
    return .create(NewEmployee(code: code, values: values, placement: placement))
}

extension Row {
    /// Whether the target record was another person's, none of whose addresses may stay.
    fileprivate var takesOver: Bool { findings.contains { $0.isAnswered(by: .takeOver) } }
}

private func planUpdate(of row: Row) -> PlannedWrite {
    guard let target = row.target else { return .blocked }
    var changes = EmployeeChanges(values: [:], spareEmails: target.spareEmails)
    for difference in row.differences {
        if let value = difference.after {
            changes.values[difference.field] = value
        } else {
            changes.cleared.insert(difference.field)
        }
    }
    if row.takesOver {
        changes.spareEmails = []
    } else if let email = changes.values[.email] {
        // A spare address that becomes the first one does not stay among the spare ones.
        changes.spareEmails.removeAll { Normalization.areEqual(.text($0), email, in: .email) }
    }
    return .update(target.id, changes)
}
