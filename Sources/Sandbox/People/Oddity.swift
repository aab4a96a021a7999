import Roster

/// One way in which a person's two records are not simply the same.
struct Oddity: Sendable {
    let name: String
    let apply: @Sendable (inout Pair, inout SeededGenerator) -> Void

    init(_ name: String, apply: @escaping @Sendable (inout Pair, inout SeededGenerator) -> Void) {
        self.name = name
        self.apply = apply
    }

    func apply(_ pair: inout Pair, with generator: inout SeededGenerator) { apply(&pair, &generator) }

    static let all = differences + presence + codes + forms

    /// What a company sees every month.
    static let common = differences + presence

    /// One field differs.
    static let differences = [
        Oddity("lastName") { pair, generator in
            let name = generator.pick(Names.families)
            pair.crew[.lastName] = name.written
            pair.crew[.lastNameKana] = name.kana
        },
        Oddity("firstName") { pair, _ in pair.crew[.firstName] = pair.person.firstName.written + "代" },
        Oddity("lastNameKana") { pair, _ in pair.worker[.lastNamePhonetics] = pair.person.lastName.kana + "ー" },
        Oddity("firstNameKana") { pair, _ in pair.worker[.firstNamePhonetics] = nil },
        Oddity("gender") { pair, _ in pair.worker[.gender] = pair.person.gender == "male" ? "female" : "male" },
        Oddity("birthDate") { pair, _ in
            pair.worker[.birthDate] = pair.person.birthDate.adding(days: 1).description
        },
        Oddity("email") { pair, _ in pair.crew[.email] = "new.\(pair.person.email)" },
        Oddity("hireDate") { pair, _ in pair.crew[.hireDate] = pair.person.hireDate.adding(days: -31).description },
        Oddity("resignationDate") { pair, _ in
            pair.crew[.resignationDate] = pair.today.adding(days: 30).description
        },
    ]

    /// Somebody is not there, no more or not yet.
    static let presence = [
        Oddity("onlySmartHR") { pair, _ in pair.hasWorker = false },
        Oddity("onlyKingOfTime") { pair, _ in pair.hasCrew = false },
        Oddity("resignedBoth") { pair, _ in pair.resign(crew: -40, worker: -40) },
        Oddity("resignedInSmartHR") { pair, _ in pair.resign(crew: -3, worker: nil) },
        Oddity("resignedInKingOfTime") { pair, _ in
            pair.hasCrew = false
            pair.resign(crew: nil, worker: -200)
        },
        Oddity("futureHire") { pair, _ in pair.hire(in: 45) },
        Oddity("futureHireOnlySmartHR") { pair, _ in
            pair.hire(in: 20)
            pair.hasWorker = false
        },
    ]
}

extension Pair {
    mutating func resign(crew crewDays: Int?, worker workerDays: Int?) {
        if let crewDays {
            crew[.resignationDate] = today.adding(days: crewDays).description
            crew[.status] = "retired"
        }
        if let workerDays { worker[.resignationDate] = today.adding(days: workerDays).description }
    }

    mutating func hire(in days: Int) {
        crew[.hireDate] = today.adding(days: days).description
        worker[.hiredDate] = crew[.hireDate]
    }
}
