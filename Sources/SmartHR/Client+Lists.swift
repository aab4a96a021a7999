import JSON
import Roster
import Upstream

/// Whole lists: pages read side by side, and only believed if they fit together.
extension Client {
    /// SmartHR shows today's state only [S]; the day is not passed on. Without `emp_status` all people are listed [I].
    public func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Employee] {
        var people = try await wholeList(
            "/v1/crews", sort: "emp_code", fields: Column.query, id: \.id.text, progress: progress, Crew.list)
        let found = HiddenColumns.found(in: people)
        hidden.known = found
        HiddenColumns.apply(found, to: &people)
        return people
    }

    /// What the last whole list taught, or before there was one, its first page: after a restart single people are looked
    /// up without a list.
    func hiddenColumns() async throws -> Set<Column> {
        if let known = hidden.known { return known }
        let found = HiddenColumns.found(in: try await somePeople())
        hidden.known = found
        return found
    }

    func somePeople() async throws -> [Employee] {
        let query = [
            (name: "page", value: "1"), (name: "per_page", value: "100"), (name: "sort", value: "emp_code"),
            (name: "fields", value: Column.query),
        ]
        return try await read(Request(.get, "/v1/crews", query: query), Crew.list)
    }

    func wholeList(
        _ route: String, sort: String?,
        _ decode: @escaping @Sendable (inout JSONReader) throws(JSONFault) -> [Choice]
    ) async throws -> [Choice] {
        try await wholeList(route, sort: sort, fields: nil, id: \.id, progress: { _, _ in }, decode)
    }

    /// Reads until the pages fit, three times at most: people move between pages while they are read.
    private func wholeList<Element: Sendable>(
        _ route: String, sort: String?, fields: String?, id: @escaping @Sendable (Element) -> String,
        progress: @escaping @Sendable (Int, Int?) -> Void,
        _ decode: @escaping @Sendable (inout JSONReader) throws(JSONFault) -> [Element]
    ) async throws -> [Element] {
        let pages = PageReader(client: self, route: route, sort: sort, fields: fields, decode: decode)
        var reason = ""
        for _ in 1...3 {
            var assembly = ListAssembly<Element>(id: id)
            try await pages.readAll(into: &assembly, progress: progress)
            switch assembly.finish() {
            case .success(let list): return list
            case .failure(let misfit): reason = misfit.reason
            }
        }
        throw ServiceFailure.incompleteList(reason: "\(transport.label): GET \(route): \(reason), three times over")
    }
}

/// Reads the pages of one list.
struct PageReader<Element: Sendable>: Sendable {
    let client: Client
    let route: String
    let sort: String?
    let fields: String?
    let decode: @Sendable (inout JSONReader) throws(JSONFault) -> [Element]

    /// The most that one page may hold [C].
    static var perPage: Int { 100 }

    func readAll(
        into assembly: inout ListAssembly<Element>, progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        let first = try await page(1)
        assembly.add(first.value, page: 1, total: first.page.total)
        progress(assembly.count, first.page.total)
        guard let total = first.page.total else {
            return try await readOn(from: first, into: &assembly, progress: progress)
        }
        guard total <= client.longestList else { throw tooLong("\(total) records are claimed") }
        // A service that gives smaller pages than asked for is taken at its word.
        let size = first.value.isEmpty ? Self.perPage : min(first.value.count, Self.perPage)
        let last = (total + size - 1) / size
        if last > 1 { try await readSideBySide(2...last, into: &assembly, total: total, progress: progress) }
    }

    /// No total: page after page, as long as there is a next one; an empty page ends the list too.
    private func readOn(
        from first: Page, into assembly: inout ListAssembly<Element>, progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        var last = first
        var number = 1
        while !last.value.isEmpty, last.page.hasNext {
            number += 1
            last = try await page(number)
            assembly.add(last.value, page: number, total: last.page.total)
            progress(assembly.count, nil)
            guard assembly.count <= client.longestList else { throw tooLong("it does not end") }
        }
    }

    private func tooLong(_ what: String) -> ServiceFailure {
        .incompleteList(
            reason: "\(client.label): GET \(route): \(what), and \(client.longestList) is the most that is read")
    }

    private func readSideBySide(
        _ numbers: ClosedRange<Int>, into assembly: inout ListAssembly<Element>, total: Int,
        progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Page).self) { group in
            var next = numbers.lowerBound
            var last = numbers.upperBound
            func readNext() {
                guard next <= last else { return }
                let number = next
                next += 1
                group.addTask { (number, try await page(number)) }
            }
            for _ in 0..<client.pageConcurrency { readNext() }
            while let (number, page) = try await group.next() {
                assembly.add(page.value, page: number, total: page.page.total)
                progress(assembly.count, total)
                // Nothing follows an empty page: the total is wrong, and the assembly says so.
                if page.value.isEmpty { last = min(last, number) }
                readNext()
            }
        }
    }

    typealias Page = (value: [Element], page: PageFacts)

    private func page(_ number: Int) async throws -> Page {
        var query = [(name: "page", value: String(number)), (name: "per_page", value: String(Self.perPage))]
        if let sort { query.append(("sort", sort)) }
        if let fields { query.append(("fields", fields)) }
        return try await client.answer(Request(.get, route, query: query), decode)
    }
}
