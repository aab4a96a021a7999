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

/// The alterations of a change, from the record as it is read back. The addresses are looked at as one list.
public func alterations(sent: EmployeeChanges, stored: Employee) -> [Alteration] {
    var found = alterations(of: sent.values.filter { $0.key != .email }, in: stored)
    found += Field.allCases.filter { sent.cleared.contains($0) && $0 != .email }.compactMap { field in
        let now = stored[field]
        return now.isEmpty || now == .unreadable ? nil : Alteration(field: field, sent: nil, stored: now)
    }
    if let email = emailAlteration(sent: sent, stored: stored) { found.append(email) }
    return found
}

private func emailAlteration(sent: EmployeeChanges, stored: Employee) -> Alteration? {
    let first = sent.values[.email]
    guard first != nil || sent.cleared.contains(.email), stored.email != .unreadable else { return nil }
    let wanted = EmailList(first: first, spare: first == nil ? [] : sent.spareEmails)
    let now = EmailList(stored)
    if Normalization.areEqual(.text(wanted.text), .text(now.text), in: .email) { return nil }
    return Alteration(field: .email, sent: wanted.value, stored: now.value.map(Reading.value) ?? stored.email)
}

private func alterations(of values: [Field: FieldValue], in stored: Employee) -> [Alteration] {
    Field.allCases.compactMap { field in
        guard let sent = values[field], stored[field] != .unreadable else { return nil }
        if let now = stored[field].value, Normalization.areEqual(sent, now, in: field) { return nil }
        return Alteration(field: field, sent: sent, stored: stored[field])
    }
}
