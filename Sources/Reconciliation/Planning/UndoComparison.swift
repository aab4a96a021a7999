import Roster

/// One person whom a sync wrote.
public struct WrittenPerson: Hashable, Sendable {
    /// The row as it was before the sync.
    public let row: Row
    public let write: PlannedWrite
    /// The target's record.
    public let record: RecordID
    /// The readings of fields that the service stored otherwise than they were sent.
    public let altered: [Field: Reading]

    public init(row: Row, write: PlannedWrite, record: RecordID, altered: [Field: Reading]) {
        self.row = row
        self.write = write
        self.record = record
        self.altered = altered
    }
}

/// The comparison that takes a sync back: rows like those of any job, with the values from before as the ones to write.
///
/// A value that has changed since the sync is shown with all three values and blocks. A person whom the sync created is
/// listed and blocks as well. A person whose record is gone is left out.
/// - Parameters:
///   - current: the target's records as they are now.
///   - requirements: what the target demands.
public func undoComparison(
    of written: [WrittenPerson], current: [RecordID: Employee], options: ComparisonOptions,
    requirements: ServiceRequirements
) -> Comparison {
    Comparison(
        rows: written.compactMap { person in
            guard let record = current[person.record] else { return nil }
            switch person.write {
            case .create: return createdRow(of: person, record: record)
            case .update(_, let changes):
                let undo = Undo(person, record: record, options: options, requirements: requirements)
                return undo.row(takingBack: changes)
            case .skip, .blocked: return nil
            }
        })
}

private func createdRow(of person: WrittenPerson, record: Employee) -> Row {
    Row(
        source: person.row.source, target: record, differences: [],
        findings: [Finding(.createdBySync, .blocks)])
}

/// Builds the row that takes one person's update back.
private struct Undo {
    private let person: WrittenPerson
    private let record: Employee
    private let options: ComparisonOptions
    private let requirements: ServiceRequirements
    /// The record as it will be: the row's source, so that the job plans and writes like any other.
    private var wanted: Employee
    private var differences: [Difference] = []
    private var findings: [Finding] = []

    init(
        _ person: WrittenPerson, record: Employee, options: ComparisonOptions, requirements: ServiceRequirements
    ) {
        self.person = person
        self.record = record
        self.options = options
        self.requirements = requirements
        wanted = Employee(id: person.row.id)
        for field in Field.allCases { wanted[field] = record[field] }
        wanted.spareEmails = record.spareEmails
    }

    func row(takingBack changes: EmployeeChanges) -> Row {
        var copy = self
        for field in Field.allCases {
            if field == .email {
                copy.takeBackEmails(changes)
            } else if let sent = changes.values[field] {
                copy.takeBack(field, stored: person.altered[field] ?? .value(sent))
            } else if changes.cleared.contains(field) {
                copy.takeBack(field, stored: person.altered[field] ?? .absent)
            }
        }
        return Row(source: copy.wanted, target: record, differences: copy.differences, findings: copy.findings)
    }

    /// - Parameter stored: the reading right after the sync.
    private mutating func takeBack(_ field: Field, stored: Reading) {
        let before = person.row.target?[field] ?? .absent
        let now = record[field]
        guard !before.isSame(as: now, in: field) else { return }
        guard before.isUnderstood, now != .unreadable else {
            findings.append(
                .unmapped(field, raw: before.text ?? "", on: options.direction.target, severity: .blocks))
            return
        }
        wanted[field] = before
        differences.append(Difference(field: field, before: now, after: before.value))
        if before.isEmpty, requirements.neverBlank.contains(field) {
            findings.append(Finding(.invalidForTarget, .blocks, field: field))
        }
        if !stored.isSame(as: now, in: field) {
            findings.append(changedSince(field, before: before, stored: stored, now: now))
        }
    }

    /// The addresses are taken back as one list.
    private mutating func takeBackEmails(_ changes: EmployeeChanges) {
        let sent = changes.values[.email]
        guard let earlier = person.row.target, sent != nil || changes.cleared.contains(.email) else { return }
        guard record.email != .unreadable else { return takeBack(.email, stored: .absent) }
        func reading(_ list: EmailList) -> Reading { list.value.map(Reading.value) ?? .absent }
        let (before, now) = (reading(EmailList(earlier)), reading(EmailList(record)))
        guard !before.isSame(as: now, in: .email) else { return }
        wanted.email = earlier.email
        wanted.spareEmails = earlier.spareEmails
        differences.append(Difference(field: .email, before: record.email, after: earlier.email.value))
        if earlier.email.isEmpty, !earlier.spareEmails.isEmpty { findings.append(.spareEmailsFollow(in: earlier)) }
        let stored =
            person.altered[.email]
            ?? reading(EmailList(first: sent, spare: sent == nil ? [] : changes.spareEmails))
        if !stored.isSame(as: now, in: .email) {
            findings.append(changedSince(.email, before: before, stored: stored, now: now))
        }
    }

    private func changedSince(_ field: Field, before: Reading, stored: Reading, now: Reading) -> Finding {
        let values = [("before", before), ("written", stored), ("target", now)]
        return Finding(
            .changedSinceSync, .blocks, field: field, values: values.map { Evidence($0.0, $0.1.text ?? "") })
    }
}
