/// Assembles a list from its pages, in whatever order they arrive, and checks that they fit together.
///
/// It checks that the number of records equals `x-total-count`, that all pages state the same total, and that no id
/// occurs twice. It does not check the order, since SmartHR's collation and the position of records without a code are
/// not documented [?].
///
/// A page may be added again. That completes a list whose order is not stable: records that an earlier reading did not
/// show join it by their ids.
struct ListAssembly<Element: Sendable> {
    private let id: @Sendable (Element) -> String
    private let sortKey: SortKey<Element>?
    /// Each page as it was read first.
    private var pages: [Int: [Element]] = [:]
    /// The records that only a later reading showed.
    private var found: [Element] = []
    private var ids: Set<String> = []
    private var totals: Set<Int> = []
    /// The records of all pages, doubles included.
    private(set) var listed = 0
    private var hasChangedPage = false

    init(of pages: PageReader<Element>) {
        id = pages.id
        sortKey = pages.sortKey
    }

    /// The different records so far.
    var count: Int { ids.count }

    mutating func add(_ elements: [Element], page: Int, total: Int?) {
        if let total { totals.insert(total) }
        guard let before = pages[page] else {
            listed += elements.count
            for element in elements { ids.insert(id(element)) }
            pages[page] = elements
            return
        }
        if before.count != elements.count { hasChangedPage = true }
        found += elements.filter { ids.insert(id($0)).inserted }
    }

    /// Whether every record was seen. If not, all pages are full, but records were on two pages and others on none.
    func isWhole() throws(ListInconsistency) -> Bool {
        guard totals.count <= 1, !hasChangedPage else { throw .totalChanged }
        guard let total = totals.first else {
            guard count == listed else { throw .listedTwice }
            return true
        }
        guard listed == total else { throw .anotherNumber(listed: listed, total: total) }
        guard count <= total else { throw .totalChanged }
        return count == total
    }

    /// Returns the records in the order of their pages, each once.
    consuming func records() -> [Element] {
        var list: [Element] = []
        list.reserveCapacity(listed)
        for number in pages.keys.sorted() { list += pages.removeValue(forKey: number) ?? [] }
        guard ids.count < list.count || !found.isEmpty else { return list }
        var seen = Set<String>(minimumCapacity: count)
        return (list + found).filter { seen.insert(id($0)).inserted }
    }

    // MARK: - Unstable order

    /// All pages, in ascending order.
    var pageNumbers: [Int] { pages.keys.sorted() }

    /// The pages on which a record that was not seen can be expected soonest, in ascending order.
    ///
    /// Records with the same sort key change places among themselves only. If they are on several pages, some of them
    /// may have been on none; the pages with most of them are the likeliest to show these.
    var likelyPages: [Int] {
        var numbers = Set<Int>()
        for members in membersByPage().values where members.count > 1 {
            let most = members.values.max()
            numbers.formUnion(members.filter { $0.value == most }.keys)
        }
        return numbers.sorted()
    }

    /// The facts for the message that the list stayed incomplete.
    var unstableOrder: UnstableOrder {
        var idsByKey: [String?: Set<String>] = [:]
        for element in pages.values.joined() + found {
            idsByKey[sortKey?.value(element), default: []].insert(id(element))
        }
        let tied = idsByKey.reduce(0) { $0 + ($1.key == nil || $1.value.count > 1 ? $1.value.count : 0) }
        return UnstableOrder(seen: count, total: totals.first ?? listed, tied: tied, sortKey: sortKey?.label)
    }

    /// For each sort key, the number of its records on each page. Without a sort key all records count as equal.
    private func membersByPage() -> [String?: [Int: Int]] {
        var members: [String?: [Int: Int]] = [:]
        for (number, elements) in pages {
            for element in elements { members[sortKey?.value(element), default: [:]][number, default: 0] += 1 }
        }
        return members
    }
}
