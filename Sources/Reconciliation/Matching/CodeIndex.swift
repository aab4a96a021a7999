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
    /// The few codes that several records carry. The count is asked for everybody, and a look-up here is cheaper.
    private var repeated: [EmployeeCode: Int] = [:]

    init(_ employees: [Employee]) {
        entries = Dictionary(minimumCapacity: employees.count)
        for index in employees.indices {
            guard let code = employees[index].code else { continue }
            let count = entries[code, default: Entry(firstIndex: index, count: 0)].increment()
            if count > 1 { repeated[code] = count }
        }
    }

    /// The number of records that carry a code of this list; meaningless for other codes.
    func count(of code: EmployeeCode) -> Int { repeated[code] ?? 1 }

    subscript(code: EmployeeCode) -> Entry? { entries[code] }

    func contains(_ code: EmployeeCode) -> Bool { entries[code] != nil }
}
