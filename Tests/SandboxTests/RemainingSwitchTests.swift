import Testing

@Suite struct RemainingSwitchTests {
    @Test func lengthsAreLimitedWhereASwitchSaysSo() async throws {
        let switches = [
            "smartHR.empCode.limit=3", "smartHR.name.limit=2", "kingOfTime.code.limit=3", "kingOfTime.email.limit=1",
        ]
        try await withSandboxClient(switches) { (client) async throws in
            let crew = try await client.smartHR("POST", "/v1/crews", #"{"emp_code":"1234","last_name":"長谷川"}"#)
            #expect(crew.fields == ["emp_code", "last_name"])
            let path = try await KingOfTimeWritingTests.firstPath(client)
            #expect(try await client.kingOfTime("PUT", path, #"{"code":"1234"}"#).status == 400)
            #expect(try await client.kingOfTime("PUT", path, #"{"emailAddresses":["a@x.jp","b@x.jp"]}"#).status == 400)
        }
    }

    @Test func anUnsortedListMayComeShuffled() async throws {
        try await withSandboxClient(["smartHR.order=shuffled"]) { (client) async throws in
            let first = try await client.smartHR("GET", "/v1/crews?per_page=100&fields=id").text
            #expect(try await client.smartHR("GET", "/v1/crews?per_page=100&fields=id").text != first)
            let sorted = try await client.smartHR("GET", "/v1/crews?per_page=100&fields=id&sort=emp_code").text
            #expect(try await client.smartHR("GET", "/v1/crews?per_page=100&fields=id&sort=emp_code").text == sorted)
        }
    }

    @Test(arguments: ["first", "last"])
    func peopleWithTheSameSortKeyMayComeShuffled(position: String) async throws {
        let switches = ["smartHR.sort.ties=shuffled", "smartHR.sort.missingCodes=\(position)"]
        try await withSandboxClient(people: 60, switches) { (client) async throws in
            let crews = try await client.control("GET", "/people/smartHR").list
            for id in crews.prefix(20).compactMap({ $0["id"] as? String }) {
                _ = try await client.control("PUT", "/people/smartHR/\(id)", #"{"emp_code":null}"#)
            }
            func listed() async throws -> (withCode: [String], without: [String]) {
                let list = try await client.smartHR("GET", "/v1/crews?per_page=100&fields=id,emp_code&sort=emp_code")
                    .list
                let withCode = list.compactMap { $0["emp_code"] as? String }
                let without = list.filter { !($0["emp_code"] is String) }.compactMap { $0["id"] as? String }
                return (withCode, without)
            }
            let (first, second) = (try await listed(), try await listed())
            #expect(first.withCode == second.withCode && first.withCode == first.withCode.sorted())
            #expect(first.without != second.without && first.without.sorted() == second.without.sorted())
        }
    }

    @Test func aTenantHasOneCompanyOrSeveralInAnyOrder() async throws {
        try await withSandboxClient { (client) async throws in
            func ids() async throws -> [String] {
                try await client.smartHR("GET", "/v1/companies").list.compactMap { $0["id"] as? String }
            }
            let first = try await ids()
            #expect(first.count == 1)
            _ = try await client.control("POST", "/switches", #"{"smartHR.companies":"several"}"#)
            let all = try await ids()
            #expect(all.count == 3 && all.prefix(1) == first[...])
            #expect(try await ids() == all)
            _ = try await client.control("POST", "/switches", #"{"smartHR.companies":"shuffled"}"#)
            var orders: Set<[String]> = []
            for _ in 0..<10 { orders.insert(try await ids()) }
            #expect(orders.count > 1)
            #expect(orders.allSatisfy { Set($0) == Set(all) })
        }
    }

    @Test func aKingOfTimeWriteShowsAfterTheLag() async throws {
        try await withSandboxClient(["kingOfTime.lag=500"]) { (client) async throws in
            let made = try await client.kingOfTime("POST", "/employees", try KingOfTimeWritingTests.body())
            #expect(made.status == 201)
            #expect(try await client.kingOfTime("GET", "/employees/X01").status == 404)
            #expect(try await client.kingOfTime("POST", "/employees", try KingOfTimeWritingTests.body()).status == 400)
            _ = try await client.control("POST", "/clock", #"{"advanceMilliseconds":500}"#)
            #expect(try await client.kingOfTime("GET", "/employees/X01").status == 200)
        }
    }

    @Test func unselectedGenderOccursOrNot() async throws {
        try await withSandboxClient { (client) async throws in
            func occurs() async throws -> Bool {
                try await client.kingOfTime("GET", "/employees").text.contains("no_selected")
            }
            #expect(try await occurs())
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.unselectedGender":"never"}"#)
            #expect(try await !occurs())
        }
    }
}
