import Roster

/// A last or a given name: in kana and as it is written, both in the normal form; `nil` where it is blank or unknown.
struct NamePart: Hashable {
    let kana: String?
    let written: String?

    init(kana: Reading, kanaField: Field, written: Reading, writtenField: Field) {
        self.kana = kana.value.map { Normalization.normalize($0, for: kanaField).value.text }
        self.written = written.value.map { Normalization.normalize($0, for: writtenField).value.text }
    }

    private var isBlank: Bool { kana == nil && written == nil }

    func ifBlank(_ other: NamePart) -> NamePart { isBlank ? other : self }

    /// Whether both are the same name: in kana where both have it, else as written. `nil` if that cannot be said.
    func agrees(with other: NamePart) -> Bool? {
        if let kana, let otherKana = other.kana { return kana == otherKana }
        if let written, let otherWritten = other.written { return written == otherWritten }
        return nil
    }
}

/// A name by which a person goes.
struct PersonName: Hashable {
    let last: NamePart
    let first: NamePart

    private init(last: NamePart, first: NamePart) {
        self.last = last
        self.first = first
    }

    init(_ reading: (Field) -> Reading) {
        last = NamePart(
            kana: reading(.lastNameKana), kanaField: .lastNameKana, written: reading(.lastName),
            writtenField: .lastName)
        first = NamePart(
            kana: reading(.firstNameKana), kanaField: .firstNameKana, written: reading(.firstName),
            writtenField: .firstName)
    }

    /// The name with its blank parts taken from another.
    func filled(from other: PersonName) -> PersonName {
        PersonName(last: last.ifBlank(other.last), first: first.ifBlank(other.first))
    }

    func agrees(with other: PersonName) -> Bool {
        last.agrees(with: other.last) == true && first.agrees(with: other.first) == true
    }
}

extension Employee {
    /// The legal name, and the business name if it is another one. Its blank parts fall back to the legal name.
    var names: [PersonName] {
        let legal = PersonName { self[$0] }
        guard let businessName else { return [legal] }
        let business = PersonName { businessName[$0] ?? .absent }.filled(from: legal)
        return business == legal ? [legal] : [legal, business]
    }

    /// Every address of the record in the normal form.
    var addresses: Set<FieldValue> { EmailList(self).normalized }
}
