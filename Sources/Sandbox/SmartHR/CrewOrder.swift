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

    func sorted(_ crews: [Crew]) -> [Crew] {
        keys.isEmpty ? crews : crews.sorted(by: precedes)
    }

    /// The id decides between crews that are equal by all keys, so that pages do not overlap.
    private func precedes(left: Crew, right: Crew) -> Bool {
        for key in keys {
            let (first, second) = key.field.map { (left[$0], right[$0]) } ?? (left.id, right.id)
            guard let first else {
                if second == nil { continue }
                return missing == .first
            }
            guard let second else { return missing == .last }
            if first != second { return key.isDescending ? second < first : first < second }
        }
        return left.id < right.id
    }
}
