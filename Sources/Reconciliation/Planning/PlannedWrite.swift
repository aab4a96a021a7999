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

extension PlannedWrite {
    /// The values that are sent, without the code of a new person.
    public var values: [Field: FieldValue] {
        switch self {
        case .create(let person): person.values
        case .update(_, let changes): changes.values
        case .skip, .blocked: [:]
        }
    }
}

/// Plans the write of one row from what the row shows and nothing else: only what was shown is written.
/// - Parameters:
///   - placement: where a new person belongs. Without one, a new person is blocked.
///   - options: those of the job.
public func plan(_ row: Row, placement: Placement?, options: ComparisonOptions) -> PlannedWrite {
    switch row.employeeClass {
    case .blocked, .leftOut, .targetOnly: .blocked
    case .unchanged: .skip
    case .changed where row.takesOver: planUpdate(of: row) { _, _ in [] }
    case .changed:
        planUpdate(of: row) { target, first in
            first.map(target.spareEmails(afterFirst:)) ?? target.spareEmails
        }
    case .new: planCreate(of: row, placement: placement, options: options)
    }
}

/// Plans the write of one row of a job that undoes another: the row's source is the record as it is to be again.
public func planUndo(_ row: Row) -> PlannedWrite {
    switch row.employeeClass {
    case .blocked, .new, .leftOut, .targetOnly: .blocked
    case .unchanged: .skip
    case .changed: planUpdate(of: row) { _, _ in row.source.spareEmails }
    }
}

private func planCreate(of row: Row, placement: Placement?, options: ComparisonOptions) -> PlannedWrite {
    guard let code = row.code, let placement else { return .blocked }
    return .create(
        NewEmployee(code: code, values: valuesToCreate(row.source, options: options), placement: placement))
}

extension Row {
    /// Whether the target record was another person's, none of whose addresses may stay.
    fileprivate var takesOver: Bool { findings.contains { $0.isAnswered(by: .takeOver) } }
}

/// The values of a new record; the code is not among them.
private func valuesToCreate(_ source: Employee, options: ComparisonOptions) -> [Field: FieldValue] {
    var values: [Field: FieldValue] = [:]
    for field in Field.compared {
        let reading = sourceReading(of: field, source: source, options: options)
        if let value = reading.value { values[field] = valueToWrite(value, for: field) }
    }
    return values
}

extension Row {
    /// Every value that a sync would write for a new person, the code among them; empty for everybody else.
    public func newValues(options: ComparisonOptions) -> [Field: FieldValue] {
        guard employeeClass == .new, let code else { return [:] }
        var values = valuesToCreate(source, options: options)
        values[.employeeCode] = .text(code.text)
        return values
    }
}

/// - Parameter spareEmails: the addresses that follow a new first one in this record, or remain if that is erased.
private func planUpdate(of row: Row, spareEmails: (Employee, FieldValue?) -> [String]) -> PlannedWrite {
    guard let target = row.target else { return .blocked }
    var changes = EmployeeChanges(values: [:])
    for difference in row.differences {
        if let value = difference.after {
            changes.values[difference.field] = value
        } else {
            changes.cleared.insert(difference.field)
        }
    }
    if row.differences.contains(where: { $0.field == .email }) {
        changes.spareEmails = spareEmails(target, changes.values[.email])
    }
    return .update(target.id, changes)
}
