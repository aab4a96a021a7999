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
    func everybodyIsListedOnceResignedPeopleIncluded(switches: [String]) async throws {
        try await onStage(people: 200, switches) { (stage) async throws in
            try await using(stage.kingOfTime()) { (client) async throws in
                let people = try await client.everybody()
                #expect(people.count > 150)
                #expect(Set(people.map(\.id)).count == people.count)
                let today = stage.clock.now().day
                #expect(
                    people.contains { person in
                        if case .value(.date(let day)) = person.resignationDate { day < today } else { false }
                    })
            }
        }
    }

    @Test func everyReadAsksForResignedPeopleAndTheSixFields() async throws {
        try await onStage { (stage) async throws in
            try await using(stage.kingOfTime()) { (client) async throws in
                _ = try await client.everybody()
                _ = try await client.employees(withCode: EmployeeCode("0001"))
                for asked in try await stage.requests(.kingOfTime) {
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
        try await onStage { (stage) async throws in
            try await using(stage.kingOfTime()) { (client) async throws in
                let today = stage.clock.now().day
                for day in [today.adding(years: -3), today.adding(years: 1)] {
                    _ = try await client.employees(asOf: day) { _, _ in }
                }
                #expect(
                    try await stage.requests().map { $0.query.suffix(15) } == ["date=2023-11-24", "date=2027-11-24"])
                for day in [today.adding(years: -3).adding(days: -1), today.adding(years: 1).adding(days: 1)] {
                    let ended = try await failure { _ = try await client.employees(asOf: day) { _, _ in } }
                    #expect(ended?.name == "refused")
                }
                #expect(try await stage.requests().count == 2)
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
    func oneFaultIsReadPastAndTheListIsWhole(fault: String) async throws {
        try await onStage(people: 100) { (stage) async throws in
            try await stage.fault("{\"path\":\"/employees*\",\(fault)}")
            try await using(stage.kingOfTime()) { (client) async throws in
                let people = try await client.everybody()
                #expect(people.count > 80)
                #expect(try await client.everybody().count == people.count)
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
    func aFaultThatStaysIsAnErrorThatNamesTheBrand(fault: String, expected: String) async throws {
        try await onStage { (stage) async throws in
            try await stage.fault("{\"path\":\"/employees*\",\"times\":100,\(fault)}")
            try await using(stage.kingOfTime(.touchOnTime)) { (client) async throws in
                let ended = try await failure { _ = try await client.everybody() }
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
            try await onStage([setting]) { (stage) async throws in
                try await using(stage.kingOfTime()) { (client) async throws in
                    let ended = try await failure { _ = try await client.everybody() }
                    let text = ended?.refusal?.messages.joined(separator: " ") ?? ""
                    #expect(ended?.refusal?.code == "100")
                    #expect(text.contains("token") && text.contains("IP address") && text.contains("permission"))
                    #expect(try await stage.requests().count == 1)
                }
            }
        }
    }

    @Test(arguments: ["403/105", "429", "303/429", "303/403"])
    func eachShapeOfTooManyIsUnderstoodAndWaitedOut(shape: String) async throws {
        try await onStage(["kingOfTime.tooMany=\(shape)", "kingOfTime.rate.perSecond=1"]) { (stage) async throws in
            // A client that has not been told of the limit runs into it, learns and waits.
            try await using(stage.kingOfTime()) { (client) async throws in
                for code in ["0001", "0002", "0004"] {
                    #expect(try await client.employees(withCode: EmployeeCode(code)).count == 1)
                }
                #expect(try await stage.requests().map(\.status).filter { $0 == 200 }.count == 3)
                #expect(stage.clock.sleeps.allSatisfy { $0 <= .seconds(5) })
            }
        }
    }

    @Test func theUsualRateRunsIntoNoLimitOfOneASecond() async throws {
        try await onStage(["kingOfTime.rate.perSecond=1"]) { (stage) async throws in
            try await using(stage.kingOfTime(rate: .kingOfTime)) { (client) async throws in
                for code in ["0001", "0002", "0004", "0005"] {
                    _ = try await client.employees(withCode: EmployeeCode(code))
                }
                #expect(try await stage.requests().allSatisfy { $0.status == 200 })
            }
        }
    }

    @Test func choicesAndTenantAreRead() async throws {
        try await onStage { (stage) async throws in
            try await using(stage.kingOfTime()) { (client) async throws in
                guard case .kingOfTime(let divisions, let types) = try await client.choices() else {
                    throw Unexpected()
                }
                #expect(divisions.map(\.id) == ["1000", "2000", "3000"])
                #expect(types.map(\.name) == ["正社員", "契約社員", "パート・アルバイト"])
                #expect(try await client.tenant().hasPrefix("c0ffee00"))
            }
        }
    }

    @Test func anAnswerCutShortLooksWholeAndIsTheCallersToNotice() async throws {
        try await onStage(people: 100, ["kingOfTime.list=truncated"]) { (stage) async throws in
            try await using(stage.kingOfTime()) { (client) async throws in
                let half = try await client.everybody().count
                try await stage.turn("kingOfTime.list", "complete")
                #expect(try await client.everybody().count >= 2 * half - 1)
            }
        }
    }
}
