/// The kind of people with which a sandbox starts.
public enum Population: String, Sendable, CaseIterable {
    /// Most people are the same on both sides. Every class of difference occurs, and every finding that needs no
    /// history.
    case varied
    /// One person in a hundred differs in one field, all others are the same. For benchmarks.
    case plain
}

extension Population {
    /// The discrepancy of the person with this number, if there is one.
    ///
    /// Of a varied population, every third person has one until each has occurred once. After them, one person in eight
    /// has one.
    func discrepancy(ofPerson number: Int, with generator: inout SeededGenerator) -> Discrepancy? {
        switch self {
        case .plain:
            return number % 100 == 50 ? generator.pick(from: Discrepancy.fields) : nil
        case .varied:
            let all = Discrepancy.all
            if number % 3 == 0, number / 3 <= all.count { return all[number / 3 - 1] }
            guard number > 3 * all.count, generator.number(below: 8) == 0 else { return nil }
            let candidates = generator.number(below: 3) == 0 ? all : Discrepancy.common
            return generator.pick(from: candidates)
        }
    }
}
