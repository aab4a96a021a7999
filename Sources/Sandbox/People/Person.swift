import Roster

/// A made-up person before any service has a record of them.
struct Person: Sendable {
    var code: String
    var lastName: Names.Name
    var firstName: Names.Name
    var gender: String
    var birthDate: CivilDate
    var hireDate: CivilDate
    var email: String

    static func made(number: Int, width: Int, today: CivilDate, with generator: inout SeededGenerator) -> Person {
        let isWoman = generator.below(2) == 0
        let digits = String(number)
        let code = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        return Person(
            code: code,
            lastName: generator.pick(Names.families),
            firstName: generator.pick(isWoman ? Names.women : Names.men),
            gender: isWoman ? "female" : "male",
            birthDate: today.adding(days: -(19 * 365 + generator.below(44 * 365))),
            hireDate: today.adding(days: -(60 + generator.below(15 * 365))),
            email: "e\(code)@example.jp")
    }

    func crew(id: String, establishment: String) -> Crew {
        var crew = Crew(id: id)
        crew[.code] = code
        crew[.lastName] = lastName.written
        crew[.firstName] = firstName.written
        crew[.lastNameKana] = lastName.kana
        crew[.firstNameKana] = firstName.kana
        crew[.gender] = gender
        crew[.birthDate] = birthDate.description
        crew[.hireDate] = hireDate.description
        crew[.email] = email
        crew[.establishment] = establishment
        crew[.employmentType] = "full_timer"
        crew[.contractType] = "unlimited"
        crew[.createdAt] = "\(hireDate)T09:00:00.000+09:00"
        crew[.updatedAt] = crew[.createdAt]
        return crew
    }

    func worker(key: String, division: String, type: String) -> Worker {
        var worker = Worker(key: key)
        worker[.code] = code
        worker[.lastName] = lastName.written
        worker[.firstName] = firstName.written
        worker[.lastNamePhonetics] = lastName.kana
        worker[.firstNamePhonetics] = firstName.kana
        worker[.gender] = gender
        worker[.birthDate] = birthDate.description
        worker[.hiredDate] = hireDate.description
        worker[.divisionCode] = division
        worker[.typeCode] = type
        worker.emails = [email]
        worker.minutesADay = 480
        return worker
    }
}
