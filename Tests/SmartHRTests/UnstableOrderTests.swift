import Loopback
import Roster
import Synchronization
import Testing

@testable import SmartHR

/// Lists whose order changes from request to request.
@Suite struct UnstableOrderTests {
    /// The number of people, of those without a code, of pairs that share one, and the pages that have to be read.
    static let tenants: [(people: Int, withoutCode: Int, pairs: Int, pages: Int)] = [
        (400, 150, 0, 4), (400, 400, 0, 4), (400, 101, 0, 4), (250, 60, 0, 3), (231, 0, 40, 3), (351, 120, 40, 4),
    ]

    @Test(arguments: tenants, ["last", "first"])
    func everyoneIsListedOnce(
        tenant: (people: Int, withoutCode: Int, pairs: Int, pages: Int), position: String
    ) async throws {
        try await withTenant(tenant, ["smartHR.sort.missingCodes=\(position)"]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let everyone = try await sandbox.people(.smartHR)
                for _ in 1...3 {
                    let people = try await client.everyone()
                    #expect(people.count == everyone.count)
                    #expect(Set(people.map(\.id.text)) == Set(everyone))
                }
            }
        }
    }

    /// The people without a code are on one page, or the order is the same each time.
    @Test(arguments: [
        (400, 99, "last", "shuffled"), (400, 100, "last", "shuffled"), (350, 50, "last", "shuffled"),
        (400, 100, "first", "shuffled"), (400, 1, "last", "shuffled"), (400, 0, "last", "shuffled"),
        (80, 80, "last", "shuffled"), (400, 150, "last", "stable"), (400, 400, "first", "stable"),
    ])
    func aFirstReadingThatIsWholeIsTheOnlyOne(
        people: Int, withoutCode: Int, position: String, ties: String
    ) async throws {
        let tenant = (people: people, withoutCode: withoutCode, pairs: 0, pages: (people + 99) / 100)
        let switches = ["smartHR.sort.missingCodes=\(position)", "smartHR.sort.ties=\(ties)"]
        try await withTenant(tenant, switches) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                #expect(try await client.everyone().count == people)
                #expect(try await sandbox.requests(.smartHR).count == tenant.pages)
            }
        }
    }

    @Test func onlyThePagesWithTheMostPeopleWithoutACodeAreReadAgain() async throws {
        let tenant = (people: 430, withoutCode: 180, pairs: 0, pages: 5)
        try await withTenant(tenant) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                #expect(try await client.everyone().count == 430)
                let pages = try await sandbox.requests(.smartHR).map(\.page)
                #expect(pages.prefix(5).sorted() == ["1", "2", "3", "4", "5"])
                // Of the 180, page 3 has 50, page 4 has 100 and page 5 has 30.
                #expect(pages.dropFirst(5).count >= 1)
                #expect(Set(pages.dropFirst(5)) == ["4"])
            }
        }
    }

    @Test func progressOnlyGrowsAndEndsAtTheTotal() async throws {
        try await withTenant((people: 400, withoutCode: 150, pairs: 0, pages: 4)) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let steps = Mutex<[(Int, Int?)]>([])
                _ = try await client.employees(asOf: nil) { done, total in steps.withLock { $0.append((done, total)) } }
                let seen = steps.withLock { $0 }
                #expect(seen.map(\.0) == seen.map(\.0).sorted())
                #expect(seen.last?.0 == 400)
                #expect(seen.allSatisfy { $0.1 == 400 })
            }
        }
    }

    @Test func aListThatChangesBetweenTheRoundsIsReadAnew() async throws {
        try await withTenant((people: 400, withoutCode: 150, pairs: 0, pages: 4)) { (sandbox) async throws in
            // The fifth request is the first one of the second round.
            try await sandbox.fault(#"{"path":"/v1/crews*","nth":5,"action":"removeFirst"}"#)
            try await using(sandbox.smartHR()) { (client) async throws in
                let people = try await client.everyone()
                #expect(people.count == 399)
                #expect(Set(people.map(\.id.text)) == Set(try await sandbox.people(.smartHR)))
            }
        }
    }

    /// The last two of four pages show the same 100 people, however often they are read.
    @Test func aListThatStaysIncompleteNamesTheCause() async throws {
        try await withPages { page in
            let people = (1...100).map { number in
                page < 3
                    ? "{\"id\":\"\(page)-\(number)\",\"emp_code\":\"\(page)-\(number)\"}"
                    : "{\"id\":\"\(number)\",\"emp_code\":null}"
            }
            return httpAnswer(headers: ["x-total-count: 400"], "[\(people.joined(separator: ","))]")
        } visit: { (client) async throws in
            let reason = try await incompleteness { _ = try await client.everyone() }
            #expect(
                reason.ja == """
                    SmartHR: GET /v1/crews: 社員番号がない、または重複している100人の順序がリクエストのたびに変わるため、\
                    400件のうち300件しか確認できませんでした。この100人に固有の社員番号を登録すると解消します
                    """)
            #expect(
                reason.en == """
                    SmartHR: GET /v1/crews: 300 of 400 records were seen, as the order of the 100 people without an \
                    employee code of their own changes from request to request; give them one each
                    """)
        }
    }

    /// No sort is known for establishments, so their order may change as a whole [?].
    @Test func establishmentsInAnyOrderAreListedOnce() async throws {
        let everything = (1...250).map { "{\"id\":\"\($0)\",\"name\":\"事業所\($0)\"}" }
        try await withPages { page in
            let listed = everything.shuffled().dropFirst((page - 1) * 100).prefix(100)
            return httpAnswer(headers: ["x-total-count: 250"], "[\(listed.joined(separator: ","))]")
        } visit: { (client) async throws in
            guard case .smartHR(let establishments) = try await client.choices() else { throw UnexpectedResult() }
            #expect(establishments.count == 250)
            #expect(Set(establishments.map(\.id)) == Set((1...250).map(String.init)))
        }
    }

    @Test func establishmentsThatAreNeverShownAreNamedAsTheCause() async throws {
        let page = (1...100).map { "{\"id\":\"\($0)\"}" }.joined(separator: ",")
        try await withPages { _ in
            httpAnswer(headers: ["x-total-count: 200"], "[\(page)]")
        } visit: { (client) async throws in
            let reason = try await incompleteness { _ = try await client.choices() }
            #expect(
                reason.ja == """
                    SmartHR: GET /v1/biz_establishments: 一覧の順序がリクエストのたびに変わるため、200件のうち100件しか確認できませんでした
                    """)
            #expect(
                reason.en == """
                    SmartHR: GET /v1/biz_establishments: 100 of 200 records were seen, as the order of the list changes \
                    from request to request
                    """)
        }
    }

    private func incompleteness(_ work: () async throws -> Void) async throws -> BilingualText {
        guard case .incompleteList(let reason) = try await failure(work) else { throw UnexpectedResult() }
        return reason
    }

    /// Serves lists by the number of the page.
    private func withPages(
        _ answer: @escaping @Sendable (_ page: Int) -> String,
        visit: @escaping @Sendable (SmartHRClient) async throws -> Void
    ) async throws {
        try await RawServer.run { head in
            let page = head.split(separator: "page=").dropFirst().first?.prefix { $0 != "&" } ?? ""
            return Int(page).map(answer)
        } visit: { (port) async throws in
            try await using(SmartHRClient(transport: plainTransport("http://127.0.0.1:\(port)")), visit)
        }
    }

    private func withTenant(
        _ tenant: (people: Int, withoutCode: Int, pairs: Int, pages: Int), _ switches: [String] = [],
        _ body: @escaping @Sendable (RunningSandbox) async throws -> Void
    ) async throws {
        let switches = ["smartHR.sort.ties=shuffled"] + switches
        try await withSandbox(people: tenant.people, population: .plain, switches) { (sandbox) async throws in
            let ids = try await sandbox.people(.smartHR)
            for id in ids.prefix(tenant.withoutCode) {
                try await sandbox.control("PUT", "/people/smartHR/\(id)", #"{"emp_code":null}"#)
            }
            let others = ids.dropFirst(tenant.withoutCode)
            for (number, id) in others.prefix(2 * tenant.pairs).enumerated() {
                try await sandbox.control("PUT", "/people/smartHR/\(id)", "{\"emp_code\":\"D\(number / 2)\"}")
            }
            try await body(sandbox)
        }
    }
}

extension LoggedRequest {
    /// The value of the parameter `page`.
    fileprivate var page: String {
        query.split(separator: "&").first { $0.hasPrefix("page=") }.map { String($0.dropFirst(5)) } ?? ""
    }
}
