import Roster

extension Oddity {
    /// Who is who is not clear.
    static let codes = [
        Oddity("missingEmployeeCode") { pair, _ in
            pair.crew[.code] = nil
            pair.hasWorker = false
        },
        Oddity("duplicateEmployeeCode") { pair, generator in
            var other = Person.made(number: 0, width: 4, today: pair.today, with: &generator)
            other.code = pair.person.code
            other.email = "other.\(pair.person.email)"
            pair.moreCrews = [other.crew(id: generator.uuid(), establishment: Masters.establishments[0].id)]
        },
        Oddity("similarByZeros") { pair, _ in pair.worker[.code] = String(pair.person.code.drop { $0 == "0" }) },
        Oddity("similarByWidth") { pair, _ in
            pair.crew[.code] = String(
                String.UnicodeScalarView(
                    pair.person.code.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
        },
        Oddity("similarByCase") { pair, _ in
            pair.crew[.code] = "A" + pair.person.code
            pair.worker[.code] = "a" + pair.person.code
        },
        Oddity("probableSamePerson") { pair, _ in pair.worker[.code] = "9" + pair.person.code },
        Oddity("codesSwapped") { pair, generator in
            var other = Person.made(number: 0, width: 4, today: pair.today, with: &generator)
            other.code = "8" + pair.person.code
            other.email = "swapped.\(pair.person.email)"
            var crew = other.crew(id: generator.uuid(), establishment: Masters.establishments[0].id)
            let worker = other.worker(
                key: generator.hex(64), division: Masters.divisions[0].id, type: Masters.workingTypes[0].id)
            crew[.code] = pair.person.code
            pair.crew[.code] = other.code
            pair.moreCrews = [crew]
            pair.moreWorkers = [worker]
        },
        Oddity("possibleRehire") { pair, _ in
            pair.resign(crew: nil, worker: -400)
            pair.worker[.hiredDate] = pair.today.adding(days: -2000).description
            pair.crew[.hireDate] = pair.today.adding(days: -20).description
        },
        Oddity("possibleRehireUnderNewCode") { pair, _ in
            pair.resign(crew: nil, worker: -400)
            pair.worker[.hiredDate] = pair.today.adding(days: -2000).description
            pair.crew[.hireDate] = pair.today.adding(days: -20).description
            pair.crew[.code] = "7" + pair.person.code
        },
    ]

    /// A value is missing or written in another form.
    static let forms = [
        Oddity("missingGender") { pair, _ in
            pair.crew[.gender] = nil
            pair.hasWorker = false
        },
        Oddity("unmappedGender") { pair, _ in pair.worker[.gender] = "no_selected" },
        Oddity("unmappedGenderOfNewPerson") { pair, _ in
            pair.worker[.gender] = "no_selected"
            pair.hasCrew = false
        },
        Oddity("halfWidthKana") { pair, _ in pair.phonetics(Kana.halfWidth) },
        Oddity("hiraganaKana") { pair, _ in pair.phonetics(Kana.hiragana) },
        Oddity("halfWidthKanaOfNewPerson") { pair, _ in
            pair.phonetics(Kana.halfWidth)
            pair.hasCrew = false
        },
        Oddity("latinKana") { pair, _ in
            pair.phonetics { _ in "Smith" }
            pair.hasCrew = false
        },
        Oddity("latinKanaOfExistingPerson") { pair, _ in pair.phonetics { _ in "Smith" } },
        Oddity("ideographicSpace") { pair, _ in
            pair.crew[.firstName] = "マリア アンナ"
            pair.worker[.firstName] = "マリア\u{3000}アンナ"
            pair.crew[.firstNameKana] = "マリア\u{3000}アンナ"
            pair.worker[.firstNamePhonetics] = "マリア アンナ"
        },
        Oddity("spareEmails") { pair, _ in pair.worker.emails.append("spare.\(pair.person.email)") },
        Oddity("spareEmailsAndNewFirst") { pair, _ in
            pair.worker.emails += ["spare.\(pair.person.email)", "home.\(pair.person.email)"]
            pair.crew[.email] = "new.\(pair.person.email)"
        },
        Oddity("emailInCapitals") { pair, _ in pair.worker.emails = [pair.person.email.uppercased()] },
        Oddity("noEmail") { pair, _ in
            pair.crew[.email] = nil
            pair.worker.emails = []
        },
        Oddity("blankEmailInSmartHR") { pair, _ in pair.crew[.email] = "" },
        Oddity("businessName") { pair, generator in
            let name = generator.pick(Names.families)
            pair.crew[.businessLastName] = name.written
            pair.crew[.businessFirstName] = pair.person.firstName.written
            pair.crew[.businessLastNameKana] = name.kana
            pair.crew[.businessFirstNameKana] = pair.person.firstName.kana
        },
        Oddity("businessNameInPart") { pair, generator in
            pair.crew[.businessLastName] = generator.pick(Names.families).written
        },
        Oddity("onLeave") { pair, _ in pair.crew[.status] = "absent" },
    ]
}

extension Pair {
    fileprivate mutating func phonetics(_ change: (String) -> String) {
        worker[.lastNamePhonetics] = change(person.lastName.kana)
        worker[.firstNamePhonetics] = change(person.firstName.kana)
    }
}
