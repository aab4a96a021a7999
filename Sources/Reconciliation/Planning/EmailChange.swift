import Roster

/// The addresses of one record before and after its planned write, in the form in which they are compared.
struct EmailChange {
    let before: Set<FieldValue>
    let after: Set<FieldValue>

    /// The addresses that are new to the record.
    var taken: Set<FieldValue> { after.subtracting(before) }

    /// The addresses that the record loses.
    var givenUp: Set<FieldValue> { before.subtracting(after) }

    private init(before: Set<FieldValue>, after: Set<FieldValue>) {
        self.before = before
        self.after = after
    }

    /// `nil` if the write leaves the addresses alone.
    init?(_ selected: SelectedWrite) {
        let before = selected.target.map { EmailList($0).normalized } ?? []
        switch selected.write {
        case .create(let person):
            self.init(before: before, after: EmailList(first: person.values[.email], spare: []).normalized)
        case .update(_, let changes):
            if let email = changes.values[.email] {
                self.init(before: before, after: EmailList(first: email, spare: changes.spareEmails).normalized)
            } else if changes.cleared.contains(.email) {
                self.init(before: before, after: [])
            } else {
                return nil
            }
        case .skip, .blocked: return nil
        }
    }

    /// `nil` if the row's write leaves the addresses alone. A row that is blocked is not written.
    init?(_ row: Row, options: ComparisonOptions) {
        switch row.employeeClass {
        case .new:
            guard let email = sourceReading(of: .email, source: row.source, options: options).value else { return nil }
            self.init(before: [], after: EmailList(first: email, spare: []).normalized)
        case .changed:
            guard row.differences.contains(where: { $0.field == .email }) else { return nil }
            self.init(SelectedWrite(write: plan(row, placement: nil, options: options), target: row.target))
        case .unchanged, .blocked, .leftOut, .targetOnly: return nil
        }
    }
}
