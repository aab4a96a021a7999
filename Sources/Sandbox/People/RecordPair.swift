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
}
