/// Assembles a list from its pages, in whatever order they arrive, and checks that they fit together.
///
/// It checks that the number of records equals `x-total-count`, that all pages state the same total, and that no id
/// occurs twice. It does not check the order, since SmartHR's collation and the position of records without a code are
/// not documented [?].
struct ListAssembly<Element> {
    private let id: (Element) -> String
    private var pages: [Int: [Element]] = [:]
    private var totals: Set<Int> = []
    /// The records so far.
    private(set) var count = 0

    init(id: @escaping (Element) -> String) {
        self.id = id
    }

    mutating func add(_ elements: [Element], page: Int, total: Int?) {
        pages[page] = elements
        count += elements.count
        if let total { totals.insert(total) }
    }

    /// Returns the records in the order of their pages.
    consuming func finish() throws(ListInconsistency) -> [Element] {
        guard totals.count <= 1 else { throw ListInconsistency(reason: "the total changed while the list was read") }
        if let total = totals.first, total != count {
            throw ListInconsistency(reason: "\(count) of \(total) records were listed")
        }
        var list: [Element] = []
        list.reserveCapacity(count)
        for number in pages.keys.sorted() { list += pages.removeValue(forKey: number) ?? [] }
        var seen = Set<String>(minimumCapacity: count)
        guard list.allSatisfy({ seen.insert(id($0)).inserted }) else {
            throw ListInconsistency(reason: "one record was listed twice")
        }
        return list
    }
}
