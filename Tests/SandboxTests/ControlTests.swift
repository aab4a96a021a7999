import Foundation
import Roster
import Sandbox
import Testing

@Suite struct ControlTests {
    @Test func theLogSaysWhichRequestsHadAnEffect() async throws {
        try await withSandboxClient { (client) async throws in
            _ = try await client.smartHR("GET", "/v1/crews?per_page=1")
            _ = try await client.smartHR("POST", "/v1/crews", #"{"last_name":"架空"}"#)
            _ = try await client.smartHR("POST", "/v1/crews", #"{"gender":"x"}"#)
            let log = try await client.control("GET", "/requests?side=smartHR").object
            let entries = try #require(log["requests"] as? [[String: Any]])
            #expect(entries.map { $0["effect"] as? Bool } == [false, true, false])
            #expect(entries.map { $0["status"] as? Int } == [200, 201, 400])
            #expect(entries[1]["body"] as? String == #"{"last_name":"架空"}"#)
            #expect(try await client.control("GET", "/requests?since=3").text.contains("\"requests\":[]"))
        }
    }

    @Test(arguments: [("dropBefore", 0), ("dropAfter", 1)])
    func aDroppedWriteHasItsEffectOrNot(action: String, made: Int) async throws {
        try await withSandboxClient { (client) async throws in
            _ = try await client.control(
                "POST", "/faults", "{\"method\":\"POST\",\"path\":\"/v1/crews\",\"nth\":2,\"action\":\"\(action)\"}")
            #expect(try await client.smartHR("POST", "/v1/crews", #"{"emp_code":"F1"}"#).status == 201)
            await #expect(throws: (any Error).self) {
                try await client.smartHR("POST", "/v1/crews", #"{"emp_code":"F2"}"#)
            }
            #expect(try await client.smartHR("GET", "/v1/crews?emp_code=F2").list.count == made)
            #expect(try await client.smartHR("POST", "/v1/crews", #"{"emp_code":"F3"}"#).status == 201)
        }
    }

    @Test func scriptedAnswersStrikeTheGivenNumberOfTimes() async throws {
        try await withSandboxClient { (client) async throws in
            let fault = #"[{"path":"/company","times":2,"action":"answer","status":500,"body":"{}"}]"#
            let waiting = try await client.control("POST", "/faults", fault)
            #expect(waiting.text == #"{"waiting":1}"#)
            #expect(try await client.kingOfTime("GET", "/company").status == 500)
            #expect(try await client.kingOfTime("GET", "/company").status == 500)
            #expect(try await client.kingOfTime("GET", "/company").status == 200)
        }
    }

    @Test func answersAreCutShortenedAndAltered() async throws {
        try await withSandboxClient { (client) async throws in
            func fault(_ rest: String) async throws {
                let answer = try await client.control("POST", "/faults", "{\"path\":\"/v1/crews*\",\(rest)}")
                #expect(answer.status == 200)
            }
            try await fault(#""action":"cutBody","keep":20"#)
            await #expect(throws: (any Error).self) { try await client.smartHR("GET", "/v1/crews") }
            try await fault(#""action":"shortList","keep":3"#)
            #expect(try await client.smartHR("GET", "/v1/crews").list.count == 3)
            try await fault(#""action":"alterAnswer","field":"gender","value":"unknown""#)
            let altered = try await client.smartHR("GET", "/v1/crews").list
            #expect(altered.allSatisfy { $0["gender"] as? String == "unknown" })
            try await fault(#""action":"alterRequest","field":"last_name","value":"別""#)
            let made = try await client.smartHR("POST", "/v1/crews", #"{"last_name":"架空"}"#)
            #expect(made.object["last_name"] as? String == "別")
            try await fault(#""action":"removeFirst""#)
            let total = try await client.smartHR("GET", "/v1/crews").headers["x-total-count"]
            try await fault(#""action":"removeFirst""#)
            #expect(try await client.smartHR("GET", "/v1/crews").headers["x-total-count"] != total)
        }
    }

    @Test func aFaultMayTurnASwitchOrTheClockInMidRun() async throws {
        try await withSandboxClient { (client) async throws in
            let faults = """
                [{"path":"/company","nth":2,"action":"setSwitch","field":"kingOfTime.token","value":"revoked"},
                 {"path":"/v1/companies","action":"moveClock","milliseconds":3600000}]
                """
            #expect(try await client.control("POST", "/faults", faults).status == 200)
            #expect(try await client.kingOfTime("GET", "/company").status == 200)
            #expect(try await client.kingOfTime("GET", "/company").code == "100")
            let date = try await client.smartHR("GET", "/v1/companies").headers["date"]
            #expect(date == "Tue, 24 Nov 2026 04:00:00 GMT")
        }
    }

    @Test func recordsAreEditedWithoutChecks() async throws {
        try await withSandboxClient { (client) async throws in
            let crew = try await client.control("GET", "/people/smartHR?code=0001").list[0]
            let path = "/people/smartHR/\(crew["id"] ?? "")"
            _ = try await client.control("PUT", path, #"{"last_name_yomi":"Edited","gender":null}"#)
            let seen = try await client.smartHR("GET", "/v1/crews?emp_code=0001").list[0]
            #expect(seen["last_name_yomi"] as? String == "Edited")
            #expect(seen["gender"] is NSNull)
            #expect(try await client.control("GET", "/people/nowhere").status == 404)
        }
    }

    @Test func theClockIsSetAndShownInTheDateHeader() async throws {
        try await withSandboxClient { (client) async throws in
            let answer = try await client.control("POST", "/clock", #"{"now":"2026-04-01T09:12:03+09:00"}"#)
            #expect(answer.text == #"{"now":"2026-04-01T09:12:03+09:00"}"#)
            #expect(try await client.kingOfTime("GET", "/company").headers["date"] == "Wed, 01 Apr 2026 00:12:03 GMT")
        }
    }

    @Test func wrongSwitchesAreReportedAndNothingIsSet() async throws {
        try await withSandboxClient { (client) async throws in
            let answer = try await client.control("POST", "/switches", #"{"smartHR.kana":"maybe"}"#)
            #expect(answer.status == 400)
            #expect(answer.text.contains("refused | accepted"))
            #expect(try await client.control("POST", "/switches", #"{"no.such":"1"}"#).status == 400)
        }
    }

    @Test func everySwitchTakesEachOfItsValues() throws {
        for named in Switches.all {
            var switches = Switches()
            #expect(!named.question.isEmpty)
            let samples = [
                "<number from 0 to 1000000000>": "3", "<names, comma-separated>": "a,b",
                "<status/code, or accepted>": "409/1",
            ]
            if samples[named.values[0]] == nil { #expect(switches.value(of: named) == named.values[0]) }
            for value in named.values.map({ samples[$0] ?? $0 }) {
                try switches.set("\(named.name)=\(value)")
                #expect(switches.value(of: named) == value)
            }
        }
        #expect(Set(Switches.all.map(\.name)).count == Switches.all.count)
    }

    @Test(arguments: [
        ("/faults", #"{"action":"delay","milliseconds":9223372036854775807}"#),
        ("/faults", #"{"action":"moveClock","milliseconds":-9223372036854775808}"#),
        ("/faults", #"{"action":"moveClock","milliseconds":1e300}"#),
        ("/faults", #"{"action":"dropBefore","nth":9223372036854775807,"times":9223372036854775807}"#),
        ("/faults", #"{"action":"dropBefore","nth":0}"#), ("/faults", #"{"action":"dropBefore","times":-1}"#),
        ("/faults", #"{"action":"shortList","keep":-1}"#), ("/faults", #"{"action":"cutBody","keep":-1}"#),
        ("/faults", #"{"action":"answer","status":99999}"#), ("/faults", #"{"action":"answer","status":-1}"#),
        ("/faults", #"{"action":"answer","status":99999999999999999999}"#),
        ("/clock", #"{"advanceMilliseconds":9223372036854775807}"#),
        ("/clock", #"{"advanceMilliseconds":1e300}"#), ("/clock", #"{"now":"99999-01-01T00:00:00+09:00"}"#),
        ("/switches", #"{"smartHR.lag":"9223372036854775807"}"#), ("/switches", #"{"kingOfTime.lag":1e300}"#),
        ("/switches", #"{"smartHR.rate.perSecond":-1}"#),
        ("/switches", #"{"kingOfTime.duplicateCode":"99999999999999999999/1"}"#),
    ])
    func aNumberOutOfRangeIsRefused(path: String, body: String) async throws {
        try await withSandboxClient { (client) async throws in
            let answer = try await client.control("POST", path, body)
            #expect(answer.status == 400, "\(answer.text)")
            #expect(try await client.control("GET", "/faults").text == #"{"waiting":0}"#)
            #expect(try await client.smartHR("GET", "/v1/crews").status == 200)
        }
    }

    @Test func aClockThatIsMovedAgainAndAgainStaysInTheCalendar() async throws {
        try await withSandboxClient { (client) async throws in
            for century in [3_153_600_000_000, -3_153_600_000_000] {
                for _ in 1...110 {
                    let answer = try await client.control("POST", "/clock", "{\"advanceMilliseconds\":\(century)}")
                    #expect(answer.status == 200)
                }
                #expect(try await client.kingOfTime("GET", "/employees").status == 200)
            }
        }
    }
}
