import Roster

/// A planned write, and the target's record as the comparison shows it.
public struct SelectedWrite: Hashable, Sendable {
    public let write: PlannedWrite
    /// `nil` for a new person.
    public let target: Employee?

    public init(write: PlannedWrite, target: Employee?) {
        self.write = write
        self.target = target
    }

    /// The addresses that are new to the record, in the form in which they are compared.
    var takenEmails: Set<FieldValue> { emailsAfter.subtracting(emailsBefore) }

    /// The addresses that the record loses.
    var givenUpEmails: Set<FieldValue> { emailsBefore.subtracting(emailsAfter) }

    private var emailsBefore: Set<FieldValue> { target.map { EmailList($0).normalized } ?? [] }

    private var emailsAfter: Set<FieldValue> {
        switch write {
        case .create(let person): return EmailList(first: person.values[.email], spare: []).normalized
        case .update(_, let changes):
            if let email = changes.values[.email] {
                return EmailList(first: email, spare: changes.spareEmails).normalized
            }
            return changes.cleared.contains(.email) ? [] : emailsBefore
        case .skip, .blocked: return emailsBefore
        }
    }
}
