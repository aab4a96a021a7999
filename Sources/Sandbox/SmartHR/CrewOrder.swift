/// The order of a list by the `sort` parameter, such as `emp_status,-updated_at` [C].
struct CrewOrder {
    private let keys: [(field: CrewField?, isDescending: Bool)]
    private let missing: MissingCodePosition

    /// - Parameters:
    ///   - sort: field names separated by commas; a minus sign means descending. Unknown names sort by id.
    ///   - missing: the position of crews without a value, which is not known [?].
    init(sort: String?, missing: MissingCodePosition) {
        keys = (sort ?? "").split(separator: ",").map { key in
            let isDescending = key.hasPrefix("-")
            return (CrewField(name: String(isDescending ? key.dropFirst() : key)), isDescending)
        }
        self.missing = missing
    }

    var isEmpty: Bool { keys.isEmpty }

    /// Sorts by the keys. The id decides between crews that are equal by all of them, so that pages do not overlap.
    func sorted(_ crews: [Crew]) -> [Crew] {
        keys.isEmpty ? crews : crews.sorted { precedes($0, $1) ?? ($0.id < $1.id) }
    }

    /// Sorts by the keys, and leaves the order of crews that are equal by all of them to chance.
    func sortedWithRandomTies(_ crews: [Crew], using generator: inout SeededGenerator) -> [Crew] {
        // The sort of the standard library is stable, so the chance of the order before is the chance of the ties.
        crews.shuffled(using: &generator).sorted { precedes($0, $1) ?? false }
    }

    /// `nil` if the two are equal by all keys.
    private func precedes(_ left: Crew, _ right: Crew) -> Bool? {
        for key in keys {
            let (first, second) = key.field.map { (left[$0], right[$0]) } ?? (left.id, right.id)
            guard let first else {
                if second == nil { continue }
                return missing == .first
            }
            guard let second else { return missing == .last }
            if first != second { return key.isDescending ? second < first : first < second }
        }
        return nil
    }
}
