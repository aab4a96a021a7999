import Roster

/// A fictitious person, from whom the records of both services are made.
struct FictitiousPerson: Sendable {
    /// With leading zeros, as companies use them [C].
    var code: String
    var lastName: Names.Name
    var firstName: Names.Name
    /// `male` or `female`, the word of both services [C].
    var gender: String
    var birthDate: CivilDate
    var hireDate: CivilDate
    /// In example.jp, a domain that is reserved for examples.
    var email: String

    /// The person is 19 to 63 years old, and has been with the company for two months to 15 years.
    /// - Parameters:
    ///   - number: becomes the employee code.
    ///   - width: the digits of the code, with leading zeros.
    ///   - today: the day from which age and years of service are counted back.
    static func make(
        number: Int, width: Int, today: CivilDate, with generator: inout SeededGenerator
    ) -> FictitiousPerson {
        let isWoman = generator.number(below: 2) == 0
        let digits = String(number)
        let code = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        return FictitiousPerson(
            code: code,
            lastName: generator.pick(from: Names.families),
            firstName: generator.pick(from: isWoman ? Names.women : Names.men),
            gender: isWoman ? "female" : "male",
            birthDate: today.adding(days: -(19 * 365 + generator.number(below: 44 * 365))),
            hireDate: today.adding(days: -(60 + generator.number(below: 15 * 365))),
            email: "e\(code)@example.jp")
    }

    /// The person's record in SmartHR, with a business establishment by its id.
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

    /// The person's record in KING OF TIME, with division and working type by their codes.
    func employee(key: String, division: String, type: String) -> KingOfTimeEmployee {
        var employee = KingOfTimeEmployee(key: key)
        employee[.code] = code
        employee[.lastName] = lastName.written
        employee[.firstName] = firstName.written
        employee[.lastNamePhonetics] = lastName.kana
        employee[.firstNamePhonetics] = firstName.kana
        employee[.gender] = gender
        employee[.birthDate] = birthDate.description
        employee[.hiredDate] = hireDate.description
        employee[.divisionCode] = division
        employee[.typeCode] = type
        employee.emails = [email]
        employee.minutesPerDay = 480
        return employee
    }
}
