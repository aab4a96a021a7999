/// Puts a list together from its pages, in whatever order they come, and says whether it holds together.
///
/// Judged are the count against `x-total-count`, one total on all pages, and doubles by id. The order is not: how the service
/// collates codes, and where it puts people without one, is not documented [?].
struct ListAssembly<Element> {
    struct Misfit: Error, Hashable {
        let reason: String
    }

    private let id: (Element) -> String
    private var pages: [Int: [Element]] = [:]
    private var totals: Set<Int> = []
    private(set) var count = 0

    init(id: @escaping (Element) -> String) {
        self.id = id
    }

    mutating func add(_ elements: [Element], page: Int, total: Int?) {
        pages[page] = elements
        count += elements.count
        if let total { totals.insert(total) }
    }

    consuming func finish() -> Result<[Element], Misfit> {
        guard totals.count <= 1 else { return .failure(Misfit(reason: "the total changed while the list was read")) }
        if let total = totals.first, total != count {
            return .failure(Misfit(reason: "\(count) of \(total) were listed"))
        }
        var list: [Element] = []
        list.reserveCapacity(count)
        for number in pages.keys.sorted() { list += pages.removeValue(forKey: number) ?? [] }
        var seen = Set<String>(minimumCapacity: count)
        guard list.allSatisfy({ seen.insert(id($0)).inserted }) else {
            return .failure(Misfit(reason: "one record was listed twice"))
        }
        return .success(list)
    }
}
