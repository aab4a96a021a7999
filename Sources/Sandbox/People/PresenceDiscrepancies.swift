/// A record is missing on one side, or the person has resigned or is hired in the future.
enum PresenceDiscrepancies {
    static let all = [
        Discrepancy("onlySmartHR") { pair, _ in pair.hasEmployee = false },
        Discrepancy("onlyKingOfTime") { pair, _ in pair.hasCrew = false },
        Discrepancy("resignedBoth") { pair, _ in
            pair.resignCrew(inDays: -40)
            pair.resignEmployee(inDays: -40)
        },
        Discrepancy("resignedInSmartHR") { pair, _ in pair.resignCrew(inDays: -3) },
        Discrepancy("resignedInKingOfTime") { pair, _ in
            pair.hasCrew = false
            pair.resignEmployee(inDays: -200)
        },
        Discrepancy("futureHire") { pair, _ in pair.hire(inDays: 45) },
        Discrepancy("futureHireOnlySmartHR") { pair, _ in
            pair.hire(inDays: 20)
            pair.hasEmployee = false
        },
    ]
}

extension RecordPair {
    /// SmartHR's status is a value of its own. It says `retired` for a resigned person [C].
    mutating func resignCrew(inDays days: Int) {
        crew[.resignationDate] = today.adding(days: days).description
        crew[.status] = "retired"
    }

    mutating func resignEmployee(inDays days: Int) {
        employee[.resignationDate] = today.adding(days: days).description
    }

    fileprivate mutating func hire(inDays days: Int) {
        crew[.hireDate] = today.adding(days: days).description
        employee[.hiredDate] = crew[.hireDate]
    }
}
