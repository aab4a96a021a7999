import Roster

/// Who is there at the start.
public enum Population: String, Sendable, CaseIterable {
    /// Most people are the same on both sides; every class and every finding that needs no history occurs.
    case varied
    /// One person in a hundred differs in one field, all others are the same: for measuring.
    case plain
}

/// The records of both services at the start: the same for the same number, seed and day.
struct SeededPeople: Sendable {
    var crews: [Crew] = []
    var workers: [Worker] = []

    init(_ population: Population, count: Int, seed: UInt64, today: CivilDate) {
        var generator = SeededGenerator(seed: seed)
        let width = max(4, String(count).utf8.count)
        crews.reserveCapacity(count)
        workers.reserveCapacity(count)
        for number in 1...max(1, count) where count > 0 {
            let person = Person.made(number: number, width: width, today: today, with: &generator)
            let place = generator.below(3)
            var pair = Pair(
                person: person,
                crew: person.crew(id: generator.uuid(), establishment: Masters.establishments[place].id),
                worker: person.worker(
                    key: generator.hex(64), division: Masters.divisions[place].id, type: Masters.workingTypes[0].id),
                today: today)
            let oddity = population.oddity(of: number, with: &generator)
            oddity?.apply(&pair, with: &generator)
            crews += pair.crews
            workers += pair.workers
        }
    }
}

extension Population {
    /// The first people of a varied population show one oddity each; after them, one person in eight has one.
    fileprivate func oddity(of number: Int, with generator: inout SeededGenerator) -> Oddity? {
        switch self {
        case .plain:
            return number % 100 == 50 ? generator.pick(Oddity.differences) : nil
        case .varied:
            if number % 3 == 0, number / 3 <= Oddity.all.count { return Oddity.all[number / 3 - 1] }
            guard number > 3 * Oddity.all.count, generator.below(8) == 0 else { return nil }
            return generator.below(3) == 0 ? generator.pick(Oddity.all) : generator.pick(Oddity.common)
        }
    }
}

/// One person's records on both sides, while an oddity is worked into them.
struct Pair {
    let person: Person
    var crew: Crew
    var worker: Worker
    let today: CivilDate
    var hasCrew = true
    var hasWorker = true
    var moreCrews: [Crew] = []
    var moreWorkers: [Worker] = []

    init(person: Person, crew: Crew, worker: Worker, today: CivilDate) {
        self.person = person
        self.crew = crew
        self.worker = worker
        self.today = today
    }

    var crews: [Crew] { (hasCrew ? [crew] : []) + moreCrews }
    var workers: [Worker] { (hasWorker ? [worker] : []) + moreWorkers }
}
