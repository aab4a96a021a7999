import Roster

/// One person whom a sync wrote: what the row showed then, what was sent, and what came of it.
public struct WrittenPerson: Hashable, Sendable {
    public let row: Row
    public let write: PlannedWrite
    /// The target's record.
    public let record: RecordID
    /// What the service stored otherwise than it was sent, by field.
    public let altered: [Field: Reading]

    public init(row: Row, write: PlannedWrite, record: RecordID, altered: [Field: Reading]) {
        self.row = row
        self.write = write
        self.record = record
        self.altered = altered
    }
}

/// What would take a sync back: rows like those of any job, with the values from before as what is to be written.
///
/// A value that was changed since is shown with all three values and blocks. A person whom the sync created is listed,
/// for somebody to look at; one who is gone already is left out.
/// - Parameters:
///   - now: the target's records as they are now.
///   - requirements: what the target demands.
public func undoing(
    _ written: [WrittenPerson], now: [RecordID: Employee], options: ComparisonOptions,
    requirements: ServiceRequirements
) -> Comparison {
    Comparison(
        rows: written.compactMap { person in
            guard let held = now[person.record] else { return nil }
            switch person.write {
            case .create: return created(person, held)
            case .update(_, let changes): return Undoing(person, held, options, requirements).row(of: changes)
            case .skip, .blocked: return nil
            }
        })
}

private func created(_ person: WrittenPerson, _ held: Employee) -> Row {
    Row(
        source: person.row.source, target: held, differences: [],
        findings: [Finding(.createdBySync, .blocks)])
}

/// One person's fields on their way back.
private struct Undoing {
    private let person: WrittenPerson
    private let held: Employee
    private let options: ComparisonOptions
    private let requirements: ServiceRequirements
    private var wanted: Employee
    private var differences: [Difference] = []
    private var findings: [Finding] = []

    init(
        _ person: WrittenPerson, _ held: Employee, _ options: ComparisonOptions, _ requirements: ServiceRequirements
    ) {
        self.person = person
        self.held = held
        self.options = options
        self.requirements = requirements
        wanted = Employee(id: person.row.id)
        for field in Field.allCases { wanted[field] = held[field] }
        wanted.spareEmails = held.spareEmails
    }

    func row(of changes: EmployeeChanges) -> Row {
        var copy = self
        for field in Field.compared {
            if let sent = changes.values[field] {
                copy.takeBack(field, leftAs: person.altered[field] ?? .value(sent))
            } else if changes.cleared.contains(field) {
                copy.takeBack(field, leftAs: person.altered[field] ?? .absent)
            }
        }
        return Row(source: copy.wanted, target: held, differences: copy.differences, findings: copy.findings)
    }

    private mutating func takeBack(_ field: Field, leftAs left: Reading) {
        let before = person.row.target?[field] ?? .absent
        let now = held[field]
        guard !before.says(theSameAs: now, in: field) else { return }
        guard before.isUnderstood, now != .unreadable else {
            findings.append(.unmapped(field, before.text ?? "", on: options.direction.target, .blocks))
            return
        }
        wanted[field] = before
        differences.append(Difference(field: field, before: now, after: before.value))
        if before.isEmpty, requirements.neverBlank.contains(field) {
            findings.append(Finding(.invalidForTarget, .blocks, field: field))
        }
        if !left.says(theSameAs: now, in: field) { findings.append(changedSince(field, before, left, now)) }
    }

    private func changedSince(_ field: Field, _ before: Reading, _ left: Reading, _ now: Reading) -> Finding {
        let values = [("before", before), ("written", left), ("target", now)]
        return Finding(
            .changedSinceSync, .blocks, field: field, values: values.map { Evidence($0.0, $0.1.text ?? "") })
    }
}
