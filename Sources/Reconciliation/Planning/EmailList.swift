import Roster

/// The addresses of one record, the synced one first. KING OF TIME keeps several, SmartHR one.
struct EmailList {
    let addresses: [String]

    init(_ employee: Employee) {
        self.init(first: employee.email.value, spare: employee.spareEmails)
    }

    init(first: FieldValue?, spare: [String]) {
        addresses = (first.map { [$0.text] } ?? []) + spare
    }

    /// The list as one text for people. It is recorded as the value of the field.
    var text: String { addresses.joined(separator: ", ") }

    /// `nil` without an address.
    var value: FieldValue? { addresses.isEmpty ? nil : .text(text) }

    /// The addresses in the form in which they are compared.
    var normalized: Set<FieldValue> { Set(addresses.map(Self.normalize)) }

    static func normalize(_ address: String) -> FieldValue {
        Normalization.normalize(.text(address), for: .email).value
    }
}

extension Employee {
    /// The spare addresses once an address has become the first one. A spare one changes places with the old first one; a new
    /// one takes its place. All others are kept.
    func spareEmails(afterFirst first: FieldValue) -> [String] {
        func isFirst(_ address: String) -> Bool { Normalization.areEqual(.text(address), first, in: .email) }
        var spare = spareEmails
        guard let place = spare.firstIndex(where: isFirst) else { return spare }
        if let old = email.value?.text, !spare.contains(old) { spare.insert(old, at: place) }
        spare.removeAll(where: isFirst)
        return spare
    }
}
