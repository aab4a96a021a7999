import Loopback
import Roster
import Synchronization
import Testing

@testable import SmartHR

@Suite struct ListTests {
    @Test(arguments: [
        [], ["smartHR.sort.missingCodes=first"], ["smartHR.link=always"], ["smartHR.order=shuffled"],
        ["smartHR.paging=refuse"], ["smartHR.filter.code=prefix"], ["smartHR.empCode.duplicates=refused"],
    ])
    func everyoneIsListedOnce(switches: [String]) async throws {
        try await withSandbox(people: 350, switches) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let people = try await client.everyone()
                #expect(people.count > 250)
                #expect(Set(people.map(\.id)).count == people.count)
                let asked = try await sandbox.requests(.smartHR)
                #expect(asked.count == (people.count + 99) / 100)
                #expect(asked.allSatisfy { $0.query.contains("sort=emp_code") && $0.query.contains("per_page=100") })
            }
        }
    }

    @Test func onlyTheIdTheTenFieldsTheBusinessNameAndTheStatusAreAskedFor() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                _ = try await client.everyone()
                let query = try await sandbox.requests(.smartHR)[0].query
                let fields = query.split(separator: "&").first { $0.hasPrefix("fields=") }
                #expect(
                    fields == """
                        fields=id,emp_code,last_name,first_name,last_name_yomi,first_name_yomi,business_last_name,\
                        business_first_name,business_last_name_yomi,business_first_name_yomi,gender,birth_at,email,\
                        entered_at,resigned_at,emp_status
                        """)
            }
        }
    }

    @Test func progressRisesToTheTotal() async throws {
        try await withSandbox(people: 350) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let steps = Mutex<[(Int, Int?)]>([])
                let people = try await client.employees(asOf: nil) { done, total in
                    steps.withLock { $0.append((done, total)) }
                }
                let seen = steps.withLock { $0 }
                #expect(seen.map(\.0) == seen.map(\.0).sorted())
                #expect(seen.last?.0 == people.count)
                #expect(seen.allSatisfy { $0.1 == people.count })
            }
        }
    }

    @Test(arguments: [
        #"{"path":"/v1/crews*","nth":3,"action":"removeFirst"}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"shortList","keep":99}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"shortList","keep":0}"#,
        #"{"path":"/v1/crews*","nth":1,"action":"shortList","keep":0}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"cutBody","keep":500}"#,
        #"{"path":"/v1/crews*","nth":1,"action":"cutBody","keep":0}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"dropBefore"}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"dropAfter"}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"answer","status":500}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"answer","status":502,"body":"<html>"}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"answer","status":503,"body":"{\"code\":9}"}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"answer","status":200,"body":"[{\"id\":"}"#,
        #"{"path":"/v1/crews*","nth":2,"times":2,"action":"answer","status":429,"body":"{\"code\":6}"}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"answer","status":429,"headers":{"retry-after":"17"}}"#,
        #"{"path":"/v1/crews*","nth":2,"action":"delay","milliseconds":30}"#,
    ])
    func oneFaultIsRetriedAndTheListIsComplete(fault: String) async throws {
        try await withSandbox(people: 350) { (sandbox) async throws in
            try await sandbox.fault(fault)
            try await using(sandbox.smartHR()) { (client) async throws in
                let people = try await client.everyone()
                #expect(Set(people.map(\.id)).count == people.count)
                // A second list has the same number of people.
                #expect(try await client.everyone().count == people.count)
            }
        }
    }

    @Test(arguments: [
        (#""action":"shortList","keep":40"#, "incompleteList"),
        (#""action":"shortList","keep":0"#, "incompleteList"),
        (#""action":"removeFirst""#, "incompleteList"),
        (#""action":"alterAnswer","field":"id","value":"always-the-same""#, "incompleteList"),
        (#""action":"alterAnswer","field":"id","value":null"#, "unreadableAnswer"),
        (#""action":"alterAnswer","field":"id""#, "unreadableAnswer"),
        (#""action":"alterAnswer","field":"id","value":7"#, "unreadableAnswer"),
        (#""action":"cutBody","keep":10"#, "unavailable"),
        (#""action":"dropBefore""#, "unavailable"),
        (#""action":"answer","status":500,"body":"{\"code\":5}""#, "unavailable"),
        (#""action":"answer","status":503,"body":"{\"code\":9}""#, "unavailable"),
        (#""action":"answer","status":200,"body":"""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"null""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"{}""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"[null]""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"[1,2]""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"[{}]""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"[{\"id\":\"\"}]""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"[]]""#, "unreadableAnswer"),
        (#""action":"answer","status":204"#, "unreadableAnswer"),
        (#""action":"answer","status":418"#, "refused"),
        (#""action":"answer","status":404,"body":"<html>""#, "refused"),
        (#""action":"answer","status":400,"body":"{\"code\":1}""#, "refused"),
        (#""action":"answer","status":401,"body":"{\"code\":2}""#, "refused"),
        (#""action":"answer","status":403,"body":"{\"code\":3}""#, "refused"),
        (#""action":"answer","status":429,"headers":{"retry-after":"30"}"#, "rateLimited"),
        (#""action":"answer","status":301,"headers":{"location":"http://evil.example/"}"#, "unreadableAnswer"),
        (#""action":"answer","status":302,"headers":{"location":"/smarthr/api/v1/crews"}"#, "unreadableAnswer"),
        (#""action":"answer","status":304"#, "unreadableAnswer"),
    ])
    func aPermanentFaultIsAFailureThatNamesTheService(fault: String, expected: String) async throws {
        try await withSandbox(people: 350) { (sandbox) async throws in
            try await sandbox.fault("{\"path\":\"/v1/crews*\",\"times\":100,\(fault)}")
            try await using(sandbox.smartHR()) { (client) async throws in
                let failure = try await failure { _ = try await client.everyone() }
                #expect(failure?.name == expected)
                #expect("\(String(describing: failure))".contains("SmartHR"))
                #expect(try await sandbox.requests(.smartHR).count <= 30)
            }
        }
    }

    @Test func aPageOfHTMLIsReportedByItsContentType() async throws {
        try await withSandbox { (sandbox) async throws in
            let fault =
                #"{"path":"*","times":9,"action":"answer","status":200,"body":"<html>","headers":{"content-type":"text/html"}}"#
            try await sandbox.fault(fault)
            try await using(sandbox.smartHR()) { (client) async throws in
                guard case .unreadableAnswer(let reason) = try await failure({ _ = try await client.everyone() })
                else {
                    throw UnexpectedResult()
                }
                #expect(reason.contains("SmartHR: GET /v1/crews"))
                #expect(reason.contains("text/html"))
                #expect(!reason.contains("<html>"))
            }
        }
    }

    @Test func aTokenRevokedInTheMiddleStopsTheRun() async throws {
        try await withSandbox(people: 350) { (sandbox) async throws in
            try await sandbox.fault(
                #"{"path":"/v1/crews*","nth":2,"action":"setSwitch","field":"smartHR.token","value":"revoked"}"#)
            try await using(sandbox.smartHR()) { (client) async throws in
                let failure = try await failure { _ = try await client.everyone() }
                #expect(failure?.name == "refused")
                #expect(failure?.refusal?.code == "2")
                #expect(failure?.refusal?.status == 401)
            }
        }
    }

    @Test(arguments: [
        ("smartHR.permission.crews=none", "3"), ("smartHR.token=revoked", "2"),
    ])
    func aTokenThatMayNotReadIsRefused(setting: String, code: String) async throws {
        try await withSandbox([setting]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let failure = try await failure { _ = try await client.everyone() }
                #expect(failure?.refusal?.code == code)
                #expect(try await sandbox.requests().count == 1)
            }
        }
    }

    @Test func retiredPeopleAreListedUnlessTheServiceHidesThem() async throws {
        try await withSandbox(people: 200) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let all = try await client.everyone().count
                try await sandbox.setSwitch("smartHR.listed", to: "notRetired")
                #expect(try await client.everyone().count < all)
            }
        }
    }

    @Test func anEmptyTenantIsAnEmptyList() async throws {
        try await withSandbox(people: 0) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                #expect(try await client.everyone().isEmpty)
            }
        }
    }

    @Test func withoutATotalTheLinksAreFollowedToTheEnd() async throws {
        try await withoutTotal { (client) async throws in
            let people = try await client.everyone()
            #expect(people.map(\.id.text) == ["a", "b", "c"])
        }
    }

    @Test(arguments: ["1000000000000", "9223372036854775807", "99999999999999999999", "1000001"])
    func aTotalThatNoListHasIsAnIncompleteList(total: String) async throws {
        try await withSandbox(people: 350) { (sandbox) async throws in
            let answer = ##"{"path":"*","times":100,"action":"answer","status":200,"body":"[{\"id\":\"a\"}]""##
            try await sandbox.fault(answer + ",\"headers\":{\"x-total-count\":\"\(total)\"}}")
            try await using(sandbox.smartHR()) { (client) async throws in
                let list = try await failure { _ = try await client.everyone() }
                #expect(list?.name == "incompleteList")
                let lookUp = try await failure { _ = try await client.employees(withCode: EmployeeCode("1")) }
                #expect(lookUp?.name == "incompleteList")
            }
        }
    }

    @Test func withoutATotalAListThatDoesNotEndIsIncomplete() async throws {
        try await RawServer.run { head in
            let page = head.split(separator: "page=").dropFirst().first?.prefix { $0 != "&" } ?? ""
            return httpAnswer(headers: ["link: <x>; rel=next"], "[{\"id\":\"\(page)\"}]")
        } visit: { (port) async throws in
            let client = SmartHRClient(transport: plainTransport("http://127.0.0.1:\(port)"), longestList: 20)
            try await using(client) { (client) async throws in
                let ended = try await failure { _ = try await client.everyone() }
                #expect(ended?.name == "incompleteList")
            }
        }
    }

    private func withoutTotal(_ body: @escaping @Sendable (SmartHRClient) async throws -> Void) async throws {
        let names = ["a", "b", "c"]
        try await RawServer.run { head in
            let page = names.indices.first { head.contains("page=\($0 + 1)&") } ?? 99
            let next = page < 2 ? ["link: <http://x/?page=9>; rel=\"first\", <http://x/?page=2>; rel=\"next\""] : []
            return httpAnswer(headers: next, page == 99 ? "[]" : "[{\"id\":\"\(names[page])\"}]")
        } visit: { (port) async throws in
            try await using(SmartHRClient(transport: plainTransport("http://127.0.0.1:\(port)")), body)
        }
    }

    @Test func choicesAndTenantAreReadWhole() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                guard case .smartHR(let establishments) = try await client.choices() else { throw UnexpectedResult() }
                #expect(establishments.map(\.name) == ["本社", "大阪支店", "福岡営業所"])
                #expect(try await client.tenant() == TenantID("c0c5d8a0-0000-4000-8000-000000000001"))
            }
        }
    }

    @Test(arguments: ["several", "shuffled"])
    func companiesInAnyOrderAreOneTenant(companies: String) async throws {
        try await withSandbox(["smartHR.companies=\(companies)"]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let ids = (1...3).map { "c0c5d8a0-0000-4000-8000-00000000000\($0)" }.joined(separator: ",")
                for _ in 0..<5 { #expect(try await client.tenant().text == ids) }
                #expect(try await sandbox.requests().count == 5)
            }
        }
    }

    @Test func aCutListOfCompaniesIsNoTenant() async throws {
        try await withSandbox(["smartHR.companies=several"]) { (sandbox) async throws in
            try await sandbox.fault(#"{"path":"/v1/companies","times":9,"action":"shortList","keep":2}"#)
            try await using(sandbox.smartHR()) { (client) async throws in
                let failure = try await failure { _ = try await client.tenant() }
                #expect(failure?.name == "incompleteList")
            }
        }
    }

    @Test func noCompanyIsNoTenant() async throws {
        try await withSandbox { (sandbox) async throws in
            try await sandbox.fault(#"{"path":"/v1/companies","action":"answer","status":200,"body":"[]"}"#)
            try await using(sandbox.smartHR()) { (client) async throws in
                #expect(try await failure { _ = try await client.tenant() }?.name == "unreadableAnswer")
            }
        }
    }

    @Test func aLinkIsParsedWithAndWithoutQuotes() {
        #expect(ListHeaders.namesNext(link: "<https://x/?page=2>; rel=\"next\""))
        #expect(ListHeaders.namesNext(link: "<https://x/?page=1>; rel=first,<https://x/?page=2>; rel=next"))
        #expect(!ListHeaders.namesNext(link: "<https://x/?rel=next>; rel=\"prev\""))
        #expect(!ListHeaders.namesNext(link: ""))
        #expect(!ListHeaders.namesNext(link: ",;,;rel"))
    }
}

struct UnexpectedResult: Error {}
