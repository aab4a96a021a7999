import Roster

/// Whether a target record, read again right before writing, is still what the diff showed. No record before and none
/// now is the same, too.
///
/// A field that could not be read then says nothing; one that could and no longer can is not the same.
public func isSame(shown: Employee?, now: Employee?) -> Bool {
    guard let shown, let now else { return shown == nil && now == nil }
    guard shown.id == now.id, shown.spareEmails == now.spareEmails else { return false }
    return Field.allCases.allSatisfy { isSame(shown[$0], now[$0], in: $0) }
}

private func isSame(_ shown: Reading, _ now: Reading, in field: Field) -> Bool {
    if shown == .unreadable { return true }
    if field.kind == .code, let one = shown.text, let other = now.text {
        return EmployeeCode(one) == EmployeeCode(other)
    }
    return shown == now || (shown.isEmpty && now.isEmpty)
}

/// A field that the service did not store as it was sent.
public struct Alteration: Hashable, Sendable {
    public let field: Field
    /// What was sent; `nil` if the field was to be erased.
    public let sent: FieldValue?
    /// What was read back.
    public let stored: Reading

    public init(field: Field, sent: FieldValue?, stored: Reading) {
        self.field = field
        self.sent = sent
        self.stored = stored
    }
}

/// What a service made of a new person. A field that cannot be read back is not held against it.
public func alterations(sent: NewEmployee, stored: Employee) -> [Alteration] {
    var found = alterations(of: sent.values, in: stored)
    if let code = stored.code, code != sent.code {
        found.insert(
            Alteration(field: .employeeCode, sent: .text(sent.code.text), stored: stored.employeeCode), at: 0)
    }
    return found
}

/// What a service made of a change. Spare addresses that did not survive a new first one count as an altered address.
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
                field: .email, sent: .text(list(email, sent.spareEmails)),
                stored: .value(.text(list(now, stored.spareEmails)))))
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

private func list(_ first: FieldValue, _ rest: [String]) -> String {
    ([first.text] + rest).joined(separator: ", ")
}
