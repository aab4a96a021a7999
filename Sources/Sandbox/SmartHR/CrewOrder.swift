/// `sort=emp_status,-updated_at`.
struct CrewOrder {
    private let keys: [(field: CrewField?, isDescending: Bool)]
    private let missing: MissingCodePlace

    init(_ sort: String?, missing: MissingCodePlace) {
        keys = (sort ?? "").split(separator: ",").map { key in
            let isDescending = key.hasPrefix("-")
            return (CrewField(name: String(isDescending ? key.dropFirst() : key)), isDescending)
        }
        self.missing = missing
    }

    func sorted(_ crews: [Crew]) -> [Crew] {
        keys.isEmpty ? crews : crews.sorted(by: precedes)
    }

    private func precedes(_ left: Crew, _ right: Crew) -> Bool {
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
