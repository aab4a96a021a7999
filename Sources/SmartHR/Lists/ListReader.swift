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
            PageReader(sender: sender, route: route, query: [], decode: ChoiceDecoder.list, id: \.id),
            progress: { _, _ in })
    }

    /// - Parameter progress: receives the number of records read so far, and the total if SmartHR stated it.
    /// - Throws: `ServiceFailure.incompleteList` if no attempt gives a consistent list.
    func list<Element: Sendable>(
        _ pages: PageReader<Element>, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Element] {
        var attemptsLeft = Self.attempts
        while true {
            do {
                return try await listOnce(pages, progress: progress)
            } catch let inconsistency as ListInconsistency {
                attemptsLeft = inconsistency.mayPassByItself ? attemptsLeft - 1 : 0
                guard attemptsLeft > 0 else { throw incompleteList(of: pages.route, because: inconsistency) }
            }
        }
    }

    private func listOnce<Element: Sendable>(
        _ pages: PageReader<Element>, progress: @Sendable (Int, Int?) -> Void
    ) async throws -> [Element] {
        var assembly = ListAssembly(of: pages)
        try await readAll(pages, into: &assembly, progress: progress)
        if try !assembly.isWhole() { try await completeInRounds(pages, &assembly, progress: progress) }
        return assembly.records()
    }

    private func incompleteList(of route: String, because inconsistency: ListInconsistency) -> ServiceFailure {
        let (place, reason) = ("\(sender.label): GET \(route)", inconsistency.reason)
        return .incompleteList(
            reason: BilingualText(ja: "\(place): \(reason.ja)", en: "\(place): \(reason.en)"))
    }

    // MARK: - First reading

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
        guard total <= longestList else { throw ListInconsistency.tooLong(total: total, limit: longestList) }
        // SmartHR may send smaller pages than requested; the size of the first one counts.
        let size = first.value.isEmpty ? PageReader<Element>.size : min(first.value.count, PageReader<Element>.size)
        let last = (total + size - 1) / size
        if last > 1 { try await readInParallel(pages, Array(2...last), into: &assembly, progress: progress) }
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
            guard assembly.listed <= longestList else {
                throw ListInconsistency.tooLong(total: nil, limit: longestList)
            }
        }
    }

    /// Keeps `pageConcurrency` requests in flight, so that the rate limiter never waits for the next one.
    /// - Parameter numbers: the pages in ascending order.
    private func readInParallel<Element: Sendable>(
        _ pages: PageReader<Element>, _ numbers: [Int], into assembly: inout ListAssembly<Element>,
        progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, PageReader<Element>.Page).self) { group in
            var rest = numbers[...]
            func readNext() {
                guard let number = rest.popFirst() else { return }
                group.addTask { (number, try await pages.page(number)) }
            }
            for _ in 0..<pageConcurrency { readNext() }
            while let (number, page) = try await group.next() {
                assembly.add(page.value, page: number, total: page.headers.total)
                progress(assembly.count, page.headers.total)
                // Nothing follows an empty page: the total was wrong, and `isWhole` will say so.
                if page.value.isEmpty { rest = rest.prefix { $0 < number } }
                readNext()
            }
        }
    }

    // MARK: - Rounds for an unstable order

    /// A random order shows a missing record in a round with a probability of 63 % or more, so 30 rounds are enough for
    /// a million records.
    private static let mostRounds = 30
    /// The rounds in succession that may show no new record: of the likely pages, then of all. By the same probability,
    /// eight and four such rounds happen to one list in 100,000.
    private static let roundsWithoutNew = (ofLikelyPages: 8, ofAllPages: 4)

    /// Reads pages again until every record was seen. No sort key is known to be total [?]: people without a code are
    /// equal by `emp_code`, and people who were imported together may be so by `updated_at`.
    private func completeInRounds<Element: Sendable>(
        _ pages: PageReader<Element>, _ assembly: inout ListAssembly<Element>, progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        let likely = assembly.likelyPages
        try await readRounds(
            pages, likely, into: &assembly, mostWithoutNew: Self.roundsWithoutNew.ofLikelyPages, progress: progress)
        // A record may also have moved because its code was changed meanwhile, and be on none of the likely pages.
        try await readRounds(
            pages, assembly.pageNumbers, into: &assembly, mostWithoutNew: Self.roundsWithoutNew.ofAllPages,
            progress: progress)
        guard try assembly.isWhole() else { throw ListInconsistency.unstableOrder(assembly.unstableOrder) }
    }

    /// Returns as soon as the list is whole, or after too many rounds.
    private func readRounds<Element: Sendable>(
        _ pages: PageReader<Element>, _ numbers: [Int], into assembly: inout ListAssembly<Element>,
        mostWithoutNew: Int, progress: @Sendable (Int, Int?) -> Void
    ) async throws {
        var (rounds, withoutNew) = (0, 0)
        while try !numbers.isEmpty && !assembly.isWhole() && rounds < Self.mostRounds && withoutNew < mostWithoutNew {
            let before = assembly.count
            try await readInParallel(pages, numbers, into: &assembly, progress: progress)
            rounds += 1
            withoutNew = assembly.count > before ? 0 : withoutNew + 1
        }
    }
}
