import Loopback
import Roster
import Testing
import Upstream

@testable import KingOfTime

@Suite struct ListTests {
    @Test(arguments: [
        [], ["kingOfTime.order=shuffled"], ["kingOfTime.resigningDay=exclusive"], ["kingOfTime.laterHires=hidden"],
        ["kingOfTime.unknownParameter=400"], ["kingOfTime.unselectedGender=never"], ["kingOfTime.kana=fullWidth"],
    ])
    func everyoneIsListedOnceResignedPeopleIncluded(switches: [String]) async throws {
        try await withSandbox(people: 200, switches) { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                let people = try await client.everyone()
                #expect(people.count > 150)
                #expect(Set(people.map(\.id)).count == people.count)
                let today = sandbox.clock.now().day
                #expect(
                    people.contains { person in
                        if case .value(.date(let day)) = person.resignationDate { day < today } else { false }
                    })
            }
        }
    }

    @Test func everyReadAsksForResignedPeopleAndTheSixFields() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                _ = try await client.everyone()
                _ = try await client.employees(withCode: EmployeeCode("0001"))
                for asked in try await sandbox.requests(.kingOfTime) {
                    #expect(
                        asked.query == """
                            includeResigner=true&additionalFields=lastNamePhonetics,firstNamePhonetics,hiredDate,\
                            birthDate,resignationDate,emailAddresses
                            """)
                }
            }
        }
    }

    @Test func theDayIsAskedForAndCheckedBefore() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                let today = sandbox.clock.now().day
                for day in [today.adding(years: -3), today.adding(years: 1)] {
                    _ = try await client.employees(asOf: day) { _, _ in }
                }
                #expect(
                    try await sandbox.requests().map { $0.query.suffix(15) } == ["date=2023-11-24", "date=2027-11-24"])
                for day in [today.adding(years: -3).adding(days: -1), today.adding(years: 1).adding(days: 1)] {
                    let ended = try await failure { _ = try await client.employees(asOf: day) { _, _ in } }
                    #expect(ended?.name == "refused")
                }
                #expect(try await sandbox.requests().count == 2)
            }
        }
    }

    @Test(arguments: [
        #""action":"cutBody","keep":500"#, #""action":"cutBody","keep":0"#, #""action":"dropBefore""#,
        #""action":"dropAfter""#, #""action":"answer","status":500,"body":"{\"errors\":[{\"code\":300}]}""#,
        #""action":"answer","status":502,"body":"<html>""#, #""action":"answer","status":200,"body":"[{\"key\":""#,
        #""action":"answer","status":200,"body":"<html>""#,
        #""action":"answer","status":403,"body":"{\"errors\":[{\"code\":105,\"message\":\"x\"}]}""#,
        #""action":"answer","status":429"#,
        #""action":"answer","status":429,"body":"{\"code\":\"303\",\"message\":\"Too Many Requests\"}""#,
        #""action":"answer","status":403,"body":"{\"code\":\"303\",\"message\":\"Too Many Requests\"}""#,
        #""action":"answer","status":400,"body":"{\"code\":303}""#,
        #""action":"alterAnswer","field":"key","value":"one-for-all""#, #""action":"delay","milliseconds":30"#,
    ])
    func oneFaultIsRetriedAndTheListIsComplete(fault: String) async throws {
        try await withSandbox(people: 100) { (sandbox) async throws in
            try await sandbox.fault("{\"path\":\"/employees*\",\(fault)}")
            try await using(sandbox.kingOfTime()) { (client) async throws in
                let people = try await client.everyone()
                #expect(people.count > 80)
                #expect(try await client.everyone().count == people.count)
            }
        }
    }

    @Test(arguments: [
        (#""action":"alterAnswer","field":"key","value":"one-for-all""#, "incompleteList"),
        (#""action":"alterAnswer","field":"key""#, "unreadableAnswer"),
        (#""action":"alterAnswer","field":"key","value":null"#, "unreadableAnswer"),
        (#""action":"alterAnswer","field":"key","value":7"#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"{}""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"[{}]""#, "unreadableAnswer"),
        (#""action":"answer","status":200,"body":"[null]""#, "unreadableAnswer"),
        (#""action":"answer","status":204"#, "unreadableAnswer"),
        (#""action":"cutBody","keep":9"#, "unavailable"),
        (#""action":"dropBefore""#, "unavailable"),
        (#""action":"answer","status":500,"body":"{\"errors\":[{\"code\":300}]}""#, "unavailable"),
        (#""action":"answer","status":503"#, "unavailable"),
        (#""action":"answer","status":403,"body":"{\"errors\":[{\"code\":100}]}""#, "refused"),
        (#""action":"answer","status":403,"body":"{\"errors\":[{\"code\":999}]}""#, "refused"),
        (#""action":"answer","status":403,"body":"<html>""#, "refused"),
        (#""action":"answer","status":401"#, "refused"),
        (#""action":"answer","status":400,"body":"{\"errors\":[{\"code\":200}]}""#, "refused"),
        (#""action":"answer","status":404"#, "refused"),
        (#""action":"answer","status":403,"body":"{\"errors\":[{\"code\":104}]}""#, "closed"),
        (#""action":"answer","status":403,"body":"{\"errors\":[{\"code\":105}]}""#, "rateLimited"),
        (#""action":"answer","status":302,"headers":{"location":"http://evil.example/"}"#, "unreadableAnswer"),
    ])
    func aPermanentFaultIsAFailureThatNamesTheBrand(fault: String, expected: String) async throws {
        try await withSandbox { (sandbox) async throws in
            try await sandbox.fault("{\"path\":\"/employees*\",\"times\":100,\(fault)}")
            try await using(sandbox.kingOfTime(.touchOnTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everyone() }
                #expect(ended?.name == expected)
                #expect("\(String(describing: ended))".contains("Touch On Time"))
                #expect(!"\(String(describing: ended))".contains("KING OF TIME"))
            }
        }
    }

    @Test func allThreeCausesOfCode100AreNamed() async throws {
        for setting in [
            "kingOfTime.token=revoked", "kingOfTime.allowedIP=refused", "kingOfTime.permission.employees=none",
        ] {
            try await withSandbox([setting]) { (sandbox) async throws in
                try await using(sandbox.kingOfTime()) { (client) async throws in
                    let ended = try await failure { _ = try await client.everyone() }
                    let text = ended?.refusal?.messages.joined(separator: " ") ?? ""
                    #expect(ended?.refusal?.code == "100")
                    #expect(text.contains("token") && text.contains("IP address") && text.contains("permission"))
                    #expect(try await sandbox.requests().count == 1)
                }
            }
        }
    }

    @Test(arguments: ["403/105", "429", "303/429", "303/403"])
    func eachShapeOfTooManyRequestsIsWaitedOut(shape: String) async throws {
        try await withSandbox(["kingOfTime.tooMany=\(shape)", "kingOfTime.rate.perSecond=1"]) {
            (sandbox) async throws in
            // The client does not know the limit. It is refused, and then waits.
            try await using(sandbox.kingOfTime()) { (client) async throws in
                for code in ["0001", "0002", "0004"] {
                    #expect(try await client.employees(withCode: EmployeeCode(code)).count == 1)
                }
                #expect(try await sandbox.requests().map(\.status).filter { $0 == 200 }.count == 3)
                #expect(sandbox.clock.sleeps.allSatisfy { $0 <= .seconds(5) })
            }
        }
    }

    @Test func theDefaultRateStaysBelowOneRequestPerSecond() async throws {
        try await withSandbox(["kingOfTime.rate.perSecond=1"]) { (sandbox) async throws in
            try await using(sandbox.kingOfTime(rate: .kingOfTime)) { (client) async throws in
                for code in ["0001", "0002", "0004", "0005"] {
                    _ = try await client.employees(withCode: EmployeeCode(code))
                }
                #expect(try await sandbox.requests().allSatisfy { $0.status == 200 })
            }
        }
    }

    @Test func choicesAndTenantAreRead() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                guard case .kingOfTime(let divisions, let types) = try await client.choices() else {
                    throw UnexpectedResult()
                }
                #expect(divisions.map(\.id) == ["1000", "2000", "3000"])
                #expect(types.map(\.name) == ["正社員", "契約社員", "パート・アルバイト"])
                #expect(try await client.tenant().text.hasPrefix("c0ffee00"))
            }
        }
    }

    @Test func aTruncatedListLooksCompleteToTheClient() async throws {
        try await withSandbox(people: 100, ["kingOfTime.list=truncated"]) { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                let half = try await client.everyone().count
                try await sandbox.setSwitch("kingOfTime.list", to: "complete")
                #expect(try await client.everyone().count >= 2 * half - 1)
            }
        }
    }
}
