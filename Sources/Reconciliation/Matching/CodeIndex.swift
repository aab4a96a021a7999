import Roster

/// The employee codes of a list: where each one is, and how often.
struct CodeIndex {
    struct Entry {
        /// The first record that carries the code, by its index in the list.
        let firstIndex: Int
        private(set) var count: Int

        fileprivate mutating func increment() -> Int {
            count += 1
            return count
        }
    }

    private var entries: [EmployeeCode: Entry]
    /// The few codes that several records carry, with all of these. The count is asked for everybody, and a look-up here is
    /// cheaper.
    private var repeated: [EmployeeCode: [Int]] = [:]

    init(_ employees: [Employee]) {
        entries = Dictionary(minimumCapacity: employees.count)
        for index in employees.indices {
            guard let code = employees[index].code else { continue }
            guard entries[code, default: Entry(firstIndex: index, count: 0)].increment() > 1 else { continue }
            if repeated[code] == nil { repeated[code] = firstIndex(of: code) }
            repeated[code]?.append(index)
        }
    }

    /// The number of records that carry a code of this list; meaningless for other codes.
    func count(of code: EmployeeCode) -> Int { repeated.isEmpty ? 1 : repeated[code]?.count ?? 1 }

    /// Every record that carries the code, in the order of the list.
    func indices(of code: EmployeeCode) -> [Int] { repeated[code] ?? firstIndex(of: code) }

    private func firstIndex(of code: EmployeeCode) -> [Int] { entries[code].map { [$0.firstIndex] } ?? [] }

    subscript(code: EmployeeCode) -> Entry? { entries[code] }

    func contains(_ code: EmployeeCode) -> Bool { entries[code] != nil }
}
