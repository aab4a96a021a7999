import Roster

/// One person's records on both sides, while a discrepancy is applied to them.
struct RecordPair {
    let person: FictitiousPerson
    /// The record in SmartHR, unless `hasCrew` is false. The same for the employee in KING OF TIME.
    var crew: Crew
    var employee: KingOfTimeEmployee
    let today: CivilDate
    var hasCrew = true
    var hasEmployee = true
    /// Records of other people, whose codes collide with this one's.
    var otherCrews: [Crew] = []
    var otherEmployees: [KingOfTimeEmployee] = []

    init(person: FictitiousPerson, crew: Crew, employee: KingOfTimeEmployee, today: CivilDate) {
        self.person = person
        self.crew = crew
        self.employee = employee
        self.today = today
    }

    var crews: [Crew] { (hasCrew ? [crew] : []) + otherCrews }
    var employees: [KingOfTimeEmployee] { (hasEmployee ? [employee] : []) + otherEmployees }

    /// Another random person.
    func otherPerson(
        code: String, emailPrefix: String, with generator: inout SeededGenerator
    ) -> FictitiousPerson {
        var other = FictitiousPerson.make(number: 0, width: 4, today: today, with: &generator)
        other.code = code
        other.email = "\(emailPrefix).\(person.email)"
        return other
    }

    /// Adds a record to SmartHR, whose code is that of the person after a prefix.
    mutating func addCrew(
        of person: FictitiousPerson, codePrefix: String = "", with generator: inout SeededGenerator
    ) {
        var crew = person.crew(id: generator.uuid(), establishment: MasterData.establishments[0].id)
        crew[.code] = codePrefix + person.code
        otherCrews.append(crew)
    }

    /// Adds a record to KING OF TIME.
    mutating func addEmployee(of person: FictitiousPerson, with generator: inout SeededGenerator) {
        otherEmployees.append(
            person.employee(
                key: generator.hex(digits: 64), division: MasterData.divisions[0].id,
                type: MasterData.workingTypes[0].id))
    }
}
