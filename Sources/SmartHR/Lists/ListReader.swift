import JSON
import Roster
import Upstream

/// Reads whole lists. The pages are requested in parallel, and the list is returned only if they fit together.
struct ListReader: Sendable {
    let sender: RequestSender
    /// Pages in flight at the same time.
    let pageConcurrency: Int
    /// The most records that a list may have. It protects against a server that sends pages without end, and against a
    /// total that no list has.
    let longestList: Int

    /// Records move between pages while they are read. A list that does not fit together is read again, up to this
    /// number.
    private static let attempts = 3

    /// Reads a list of objects with id and name.
    func choices(route: String) async throws -> [Choice] {
        try await list(
            PageReader(sender: sender, route: route, query: [], decode: ChoiceDecoder.list), identifiedBy: \.id,
            progress: { _, _ in })
    }

    /// - Parameters:
    ///   - id: the record's id, by which doubles are found.
    ///   - progress: receives the number of records read so far, and the total if SmartHR stated it.
    /// - Throws: `ServiceFailure.incompleteList` if no attempt gives a consistent list.
    func list<Element: Sendable>(
        _ pages: PageReader<Element>, identifiedBy id: @escaping @Sendable (Element) -> String,
        progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Element] {
        var reason = ""
        for _ in 1...Self.attempts {
            var assembly = ListAssembly<Element>(id: id)
            do {
                try await readAll(pages, into: &assembly, progress: progress)
                return try assembly.finish()
            } catch let inconsistency as ListInconsistency {
                reason = inconsistency.reason
            }
        }
        throw ServiceFailure.incompleteList(
            reason: "\(sender.label): GET \(pages.route): \(reason), in \(Self.attempts) attempts")
    }

    private func readAll<Element: Sendable>(
        _ pages: PageReader<Element>, into assembly: inout ListAssembly<Element>,
        progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        let first = try await pages.page(1)
        assembly.add(first.value, page: 1, total: first.headers.total)
        progress(assembly.count, first.headers.total)
        guard let total = first.headers.total else {
            return try await readByLinks(pages, after: first, into: &assembly, progress: progress)
        }
        guard total <= longestList else { throw tooLong("the total is \(total)") }
        // SmartHR may send smaller pages than requested; the size of the first one counts.
        let size = first.value.isEmpty ? PageReader<Element>.size : min(first.value.count, PageReader<Element>.size)
        let last = (total + size - 1) / size
        if last > 1 {
            try await readInParallel(pages, from: 2, to: last, into: &assembly, total: total, progress: progress)
        }
    }

    /// Without a total, page after page is read until `Link` names no next one or a page is empty.
    private func readByLinks<Element: Sendable>(
        _ pages: PageReader<Element>, after first: PageReader<Element>.Page, into assembly: inout ListAssembly<Element>,
        progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        var last = first
        var number = 1
        while !last.value.isEmpty, last.headers.hasNext {
            number += 1
            last = try await pages.page(number)
            assembly.add(last.value, page: number, total: last.headers.total)
            progress(assembly.count, nil)
            guard assembly.count <= longestList else { throw tooLong("the list goes on") }
        }
    }

    /// Keeps `pageConcurrency` requests in flight, so that the rate limiter never waits for the next one.
    private func readInParallel<Element: Sendable>(
        _ pages: PageReader<Element>, from first: Int, to last: Int, into assembly: inout ListAssembly<Element>,
        total: Int, progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, PageReader<Element>.Page).self) { group in
            var next = first
            var last = last
            func readNext() {
                guard next <= last else { return }
                let number = next
                next += 1
                group.addTask { (number, try await pages.page(number)) }
            }
            for _ in 0..<pageConcurrency { readNext() }
            while let (number, page) = try await group.next() {
                assembly.add(page.value, page: number, total: page.headers.total)
                progress(assembly.count, total)
                // Nothing follows an empty page: the total was wrong, and `finish` will say so.
                if page.value.isEmpty { last = min(last, number) }
                readNext()
            }
        }
    }

    private func tooLong(_ reason: String) -> ListInconsistency {
        ListInconsistency(reason: "\(reason), and \(longestList) records are the most that are read")
    }
}
