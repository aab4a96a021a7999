/// A value is blank, unknown, or written in another form.
enum FormatDiscrepancies {
    static let all = [
        Discrepancy("missingGender") { pair, _ in
            pair.crew[.gender] = nil
            pair.hasEmployee = false
        },
        Discrepancy("unselectedGender") { pair, _ in pair.employee[.gender] = "no_selected" },
        Discrepancy("unselectedGenderOfNewPerson") { pair, _ in
            pair.employee[.gender] = "no_selected"
            pair.hasCrew = false
        },
        Discrepancy("halfWidthKana") { pair, _ in pair.setPhonetics(Kana.halfWidth) },
        Discrepancy("hiraganaKana") { pair, _ in pair.setPhonetics(Kana.hiragana) },
        Discrepancy("halfWidthKanaOfNewPerson") { pair, _ in
            pair.setPhonetics(Kana.halfWidth)
            pair.hasCrew = false
        },
        Discrepancy("latinKana") { pair, _ in
            pair.setPhonetics { _ in "Smith" }
            pair.hasCrew = false
        },
        Discrepancy("latinKanaOfExistingPerson") { pair, _ in pair.setPhonetics { _ in "Smith" } },
        Discrepancy("ideographicSpace") { pair, _ in
            pair.crew[.firstName] = "マリア アンナ"
            pair.employee[.firstName] = "マリア\u{3000}アンナ"
            pair.crew[.firstNameKana] = "マリア\u{3000}アンナ"
            pair.employee[.firstNamePhonetics] = "マリア アンナ"
        },
        Discrepancy("spareEmails") { pair, _ in pair.employee.emails.append("spare.\(pair.person.email)") },
        Discrepancy("spareEmailsAndNewFirst") { pair, _ in
            pair.employee.emails += ["spare.\(pair.person.email)", "home.\(pair.person.email)"]
            pair.crew[.email] = "new.\(pair.person.email)"
        },
        Discrepancy("emailInCapitals") { pair, _ in pair.employee.emails = [pair.person.email.uppercased()] },
        Discrepancy("noEmail") { pair, _ in
            pair.crew[.email] = nil
            pair.employee.emails = []
        },
        Discrepancy("blankEmailInSmartHR") { pair, _ in pair.crew[.email] = "" },
        Discrepancy("businessName") { pair, generator in
            let name = generator.pick(from: Names.families)
            pair.crew[.businessLastName] = name.written
            pair.crew[.businessFirstName] = pair.person.firstName.written
            pair.crew[.businessLastNameKana] = name.kana
            pair.crew[.businessFirstNameKana] = pair.person.firstName.kana
        },
        Discrepancy("businessNameInPart") { pair, generator in
            pair.crew[.businessLastName] = generator.pick(from: Names.families).written
        },
        Discrepancy("onLeave") { pair, _ in pair.crew[.status] = "absent" },
        // A word that no documentation has.
        Discrepancy("unmappedGender") { pair, _ in pair.employee[.gender] = "other" },
        Discrepancy("unmappedGenderOfNewPerson") { pair, _ in
            pair.employee[.gender] = "other"
            pair.hasCrew = false
        },
    ]
}

extension RecordPair {
    fileprivate mutating func setPhonetics(_ convert: (String) -> String) {
        employee[.lastNamePhonetics] = convert(person.lastName.kana)
        employee[.firstNamePhonetics] = convert(person.firstName.kana)
    }
}
