import Roster

/// A field that the service stored otherwise than it was sent.
public struct Alteration: Hashable, Sendable {
    public let field: Field
    /// The value that was sent; `nil` if the field was to be erased.
    public let sent: FieldValue?
    /// The reading after the write.
    public let stored: Reading

    public init(field: Field, sent: FieldValue?, stored: Reading) {
        self.field = field
        self.sent = sent
        self.stored = stored
    }
}

/// The alterations of a new person, from the record as it is read back. A field that cannot be read back is not one of them.
public func alterations(sent: NewEmployee, stored: Employee) -> [Alteration] {
    var found = alterations(of: sent.values, in: stored)
    if let code = stored.code, code != sent.code {
        found.insert(
            Alteration(field: .employeeCode, sent: .text(sent.code.text), stored: stored.employeeCode), at: 0)
    }
    return found
}

/// The alterations of a change, from the record as it is read back. Spare addresses that did not survive a new first one count
/// as an altered address.
public func alterations(sent: EmployeeChanges, stored: Employee) -> [Alteration] {
    var found = alterations(of: sent.values, in: stored)
    found += Field.allCases.filter(sent.cleared.contains).compactMap { field in
        let now = stored[field]
        return now.isEmpty || now == .unreadable ? nil : Alteration(field: field, sent: nil, stored: now)
    }
    if let email = sent.values[.email], let now = stored.email.value, !found.contains(where: { $0.field == .email }),
        sent.spareEmails != stored.spareEmails
    {
        found.append(
            Alteration(
                field: .email, sent: .text(list(first: email, rest: sent.spareEmails)),
                stored: .value(.text(list(first: now, rest: stored.spareEmails)))))
    }
    return found
}

private func alterations(of values: [Field: FieldValue], in stored: Employee) -> [Alteration] {
    Field.allCases.compactMap { field in
        guard let sent = values[field], stored[field] != .unreadable else { return nil }
        if let now = stored[field].value, Normalization.areEqual(sent, now, in: field) { return nil }
        return Alteration(field: field, sent: sent, stored: stored[field])
    }
}

private func list(first: FieldValue, rest: [String]) -> String {
    ([first.text] + rest).joined(separator: ", ")
}
