import Roster

/// The code says that two records are of one person, or that they are not, and the other values say otherwise.
enum IdentityDiscrepancies {
    static let all = [
        // The code of somebody who left was given to a new employee of SmartHR.
        Discrepancy("differentPerson") { pair, _ in
            pair.replaceEmployee(with: .formerEmployee)
            pair.employee.emails = ["former.\(pair.person.email)", "spare.former.\(pair.person.email)"]
            pair.employee[.hiredDate] = pair.today.adding(days: -9000).description
            pair.resignEmployee(inDays: -2800)
        },
        Discrepancy("differentPersonByNameAlone") { pair, _ in
            pair.replaceEmployee(with: .otherEmployee)
            pair.employee[.gender] = pair.person.gender
            pair.employee.keepNameAlone()
        },
        Discrepancy("newRecordOfSamePerson") { pair, generator in
            pair.resignCrew(inDays: -240)
            pair.resignEmployee(inDays: -240)
            pair.addCrew(of: pair.person, codePrefix: "6", with: &generator)
            pair.otherCrews[0][.hireDate] = pair.today.adding(days: -57).description
        },
        // Such as an officer of the company who is its employee as well.
        Discrepancy("twoCurrentRecordsOfSamePerson") { pair, generator in
            pair.addCrew(of: pair.person, codePrefix: "5", with: &generator)
        },
        Discrepancy("renumberedWithoutBirthDate") { pair, _ in
            pair.crew[.code] = "4" + pair.person.code
            pair.employee.keepNameAlone()
        },
        Discrepancy("namesake") { pair, generator in
            pair.employee.keepNameAlone()
            pair.addCrew(of: pair.person, codePrefix: "3", with: &generator)
            pair.otherCrews[0][.birthDate] = pair.person.birthDate.adding(days: 4000).description
            pair.otherCrews[0][.email] = "namesake.\(pair.person.email)"
        },
        Discrepancy("newLastNameAndCode") { pair, _ in
            pair.crew[.code] = "2" + pair.person.code
            pair.crew[.lastName] = "架空"
            pair.crew[.lastNameKana] = "カクウ"
            pair.employee[.birthDate] = nil
        },
        Discrepancy("duplicateEmployeeCodeWithOneListed") { pair, generator in
            let former = pair.otherPerson(code: pair.person.code, emailPrefix: "former", with: &generator)
            pair.addCrew(of: former, with: &generator)
            pair.otherCrews[0][.resignationDate] = pair.today.adding(days: -2700).description
            pair.otherCrews[0][.status] = "retired"
        },
        Discrepancy("retiredWithoutDate") { pair, _ in
            pair.crew[.status] = "retired"
            pair.hasEmployee = false
        },
        Discrepancy("missingEmployeeCodeOfExistingPerson") { pair, _ in pair.crew[.code] = nil },
    ]
}

/// The names of people who are none of `Names`, so that no random person is like them.
private struct OtherName {
    let lastName: Names.Name
    let firstName: Names.Name

    static let formerEmployee = OtherName(lastName: ("架空", "カクウ"), firstName: ("一郎", "イチロウ"))
    static let otherEmployee = OtherName(lastName: ("大久保", "オオクボ"), firstName: ("勲", "イサオ"))
}

extension RecordPair {
    /// KING OF TIME has another person under the same code.
    fileprivate mutating func replaceEmployee(with name: OtherName) {
        employee[.lastName] = name.lastName.written
        employee[.firstName] = name.firstName.written
        employee[.lastNamePhonetics] = name.lastName.kana
        employee[.firstNamePhonetics] = name.firstName.kana
        employee[.gender] = person.gender == "male" ? "female" : "male"
        employee[.birthDate] = "1960-01-01"
    }
}

extension KingOfTimeEmployee {
    /// KING OF TIME asks for no more than the name and the gender.
    fileprivate mutating func keepNameAlone() {
        for field in EmployeeField.onRequest { self[field] = nil }
        emails = []
    }
}
