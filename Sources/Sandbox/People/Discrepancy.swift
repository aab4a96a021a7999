/// One way in which a person's two records differ, or in which a record is unusual.
///
/// Each kind has a file of its own. The order of the lists decides which person gets which discrepancy, so a change of
/// it changes the people of every seed.
struct Discrepancy: Sendable {
    /// The finding or the field that it leads to in a comparison; for readers of this file only.
    let name: String
    let apply: @Sendable (inout RecordPair, inout SeededGenerator) -> Void

    init(_ name: String, apply: @escaping @Sendable (inout RecordPair, inout SeededGenerator) -> Void) {
        self.name = name
        self.apply = apply
    }

    static let all =
        fields + PresenceDiscrepancies.all + CodeDiscrepancies.all + FormatDiscrepancies.all
        + IdentityDiscrepancies.all + LeaverDiscrepancies.all + ValueDiscrepancies.all

    /// The ones that every company has from month to month.
    static let common = fields + PresenceDiscrepancies.all

    /// One field differs.
    static let fields = [
        Discrepancy("lastName") { pair, generator in
            let name = generator.pick(from: Names.families)
            pair.crew[.lastName] = name.written
            pair.crew[.lastNameKana] = name.kana
        },
        Discrepancy("firstName") { pair, _ in pair.crew[.firstName] = pair.person.firstName.written + "代" },
        Discrepancy("lastNameKana") { pair, _ in
            pair.employee[.lastNamePhonetics] = pair.person.lastName.kana + "ー"
        },
        Discrepancy("firstNameKana") { pair, _ in pair.employee[.firstNamePhonetics] = nil },
        Discrepancy("gender") { pair, _ in
            pair.employee[.gender] = pair.person.gender == "male" ? "female" : "male"
        },
        Discrepancy("birthDate") { pair, _ in
            pair.employee[.birthDate] = pair.person.birthDate.adding(days: 1).description
        },
        Discrepancy("email") { pair, _ in pair.crew[.email] = "new.\(pair.person.email)" },
        Discrepancy("hireDate") { pair, _ in
            pair.crew[.hireDate] = pair.person.hireDate.adding(days: -31).description
        },
        Discrepancy("resignationDate") { pair, _ in
            pair.crew[.resignationDate] = pair.today.adding(days: 30).description
        },
    ]
}
