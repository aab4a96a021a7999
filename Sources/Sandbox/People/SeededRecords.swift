import Roster

/// The records of both services at the start. The same population, count, seed and day give the same records.
struct SeededRecords: Sendable {
    var crews: [Crew] = []
    var employees: [KingOfTimeEmployee] = []

    /// - Parameter count: the number of fictitious people. A few of them have a record on one side only, or three
    ///   records.
    init(population: Population, count: Int, seed: UInt64, today: CivilDate) {
        var generator = SeededGenerator(seed: seed)
        let width = max(4, String(count).utf8.count)
        crews.reserveCapacity(count)
        employees.reserveCapacity(count)
        for number in 1...max(1, count) where count > 0 {
            let person = FictitiousPerson.make(number: number, width: width, today: today, with: &generator)
            let site = generator.number(below: 3)
            var pair = RecordPair(
                person: person,
                crew: person.crew(id: generator.uuid(), establishment: MasterData.establishments[site].id),
                employee: person.employee(
                    key: generator.hex(digits: 64), division: MasterData.divisions[site].id,
                    type: MasterData.workingTypes[0].id),
                today: today)
            let discrepancy = population.discrepancy(ofPerson: number, with: &generator)
            discrepancy?.apply(&pair, &generator)
            crews += pair.crews
            employees += pair.employees
        }
    }
}
