import Foundation
import Testing

@Suite struct SmartHRWritingTests {
    /// The first ordinary person.
    static func first(_ client: SandboxClient) async throws -> (id: String, path: String) {
        let crew = try await client.smartHR("GET", "/v1/crews?emp_code=0001&fields=id").list[0]
        let id = try #require(crew["id"] as? String)
        return (id, "/v1/crews/\(id)")
    }

    @Test func createdPersonHasALocationAndIsKept() async throws {
        try await withSandboxClient { (client) async throws in
            let made = try await client.smartHR(
                "POST", "/v1/crews", #"{"last_name":"架空","first_name":"花子","gender":"female","emp_code":"X1"}"#)
            #expect(made.status == 201)
            let id = try #require(made.object["id"] as? String)
            #expect(made.headers["location"] == client.addresses.smartHRBaseURL + "/v1/crews/\(id)")
            #expect(try await client.smartHR("GET", "/v1/crews/\(id)?fields=last_name").text == #"{"last_name":"架空"}"#)
            #expect(try await client.smartHR("GET", "/v1/crews?emp_code=X1").list.count == 1)
            #expect(try await client.smartHR("POST", "/v1/crews", "{}").status == 201)
        }
    }

    @Test(arguments: ["PATCH", "PUT"]) func onlyTheGivenKeysChange(method: String) async throws {
        try await withSandboxClient { (client) async throws in
            let (_, path) = try await Self.first(client)
            let before = try await client.smartHR("GET", path)
            let after = try await client.smartHR(method, path, #"{"email":"x@example.jp"}"#)
            #expect(after.status == 200)
            #expect(after.object["email"] as? String == "x@example.jp")
            #expect(
                try after.sorted(without: ["email", "updated_at"]) == before.sorted(without: ["email", "updated_at"]))
        }
    }

    @Test func aFormIsTakenToo() async throws {
        try await withSandboxClient { (client) async throws in
            let (_, path) = try await Self.first(client)
            let answer = try await client.send(
                "PATCH", client.addresses.smartHRBaseURL + path, "email=form%40example.jp",
                authorization: "Bearer \(client.addresses.smartHRToken)",
                contentType: "application/x-www-form-urlencoded")
            #expect(answer.object["email"] as? String == "form@example.jp")
        }
    }

    @Test func severalViolationsComeInOneAnswer() async throws {
        try await withSandboxClient { (client) async throws in
            let answer = try await client.smartHR(
                "POST", "/v1/crews",
                #"{"last_name_yomi":"ｻﾄｳ","first_name_yomi":"はなこ","gender":"other","birth_at":"1990-13-01"}"#)
            #expect(answer.status == 400)
            #expect(answer.object["code"] as? Int == 1)
            #expect(Set(answer.fields) == ["last_name_yomi", "first_name_yomi", "gender", "birth_at"])
        }
    }

    @Test func kanaMayBeAccepted() async throws {
        try await withSandboxClient(["smartHR.kana=accepted"]) { (client) async throws in
            #expect(try await client.smartHR("POST", "/v1/crews", #"{"last_name_yomi":"ｻﾄｳ"}"#).status == 201)
            #expect(try await client.smartHR("POST", "/v1/crews", #"{"last_name_yomi":"Smith"}"#).status == 400)
        }
    }

    @Test(arguments: ["last_name", "first_name", "last_name_yomi", "first_name_yomi", "gender", "birth_at"])
    func filledBasicFieldsAreNotBlanked(field: String) async throws {
        try await withSandboxClient { (client) async throws in
            let (_, path) = try await Self.first(client)
            for blank in ["null", "\"\""] {
                let answer = try await client.smartHR("PATCH", path, "{\"\(field)\":\(blank)}")
                #expect(answer.status == 400)
                #expect(answer.fields == [field])
            }
            _ = try await client.control("POST", "/switches", #"{"smartHR.blankRule":"whenComplete"}"#)
            #expect(try await client.smartHR("PATCH", path, "{\"\(field)\":null}").status == 200)
        }
    }

    @Test func ordinaryFieldsAreClearedByNullAndByEmptyText() async throws {
        try await withSandboxClient { (client) async throws in
            let (_, path) = try await Self.first(client)
            #expect(try await client.smartHR("PATCH", path, #"{"entered_at":""}"#).object["entered_at"] is NSNull)
            _ = try await client.control("POST", "/switches", #"{"smartHR.clearing":"nullOnly"}"#)
            #expect(try await client.smartHR("PATCH", path, #"{"email":""}"#).object["email"] is String)
            #expect(try await client.smartHR("PATCH", path, #"{"email":null}"#).object["email"] is NSNull)
        }
    }

    @Test func doubleCodesAndEmailsAreAllowedOrRefused() async throws {
        let body = #"{"emp_code":"0001","email":"e0001@example.jp"}"#
        try await withSandboxClient { (client) async throws in
            let answer = try await client.smartHR("POST", "/v1/crews", body)
            #expect(answer.status == 201)
        }
        try await withSandboxClient(["smartHR.empCode.duplicates=refused", "smartHR.email.duplicates=refused"]) {
            (client) async throws in
            let answer = try await client.smartHR("POST", "/v1/crews", body)
            #expect(answer.status == 400)
            #expect(answer.fields == ["emp_code", "email"])
        }
    }

    /// The clock stands at 2026-11-24 12:00.
    @Test(
        arguments: [
            ("byDay", "2026-11-24", "2026-11-25T00:59:59+09:00", "employed"),
            ("byDay", "2026-11-24", "2026-11-25T01:00:00+09:00", "retired"),
            ("byDay", "2026-12-31", "2027-01-01T00:59:59+09:00", "employed"),
            ("byDay", "2026-12-31", "2027-01-01T01:00:00+09:00", "retired"),
            ("byDay", "2026-11-23", "2027-01-01T01:00:00+09:00", "employed"),
            ("never", "2026-12-31", "2027-01-01T01:00:00+09:00", "employed"),
            ("atOnce", "2026-12-31", "2026-11-24T12:00:00+09:00", "retired"),
            ("atOnce", "2026-11-23", "2026-11-24T12:00:00+09:00", "retired"),
        ], ["api", "administrator"])
    func aResignationRetiresByTheDayOrAsTheSwitchSays(
        expected: (rule: String, day: String, moment: String, status: String), writer: String
    ) async throws {
        // An administrator's edit is stored as it is, so the rule that changes the edit itself does not apply.
        if expected.rule == "atOnce", writer == "administrator" { return }
        try await withSandboxClient(["smartHR.resignation.retires=\(expected.rule)"]) { (client) async throws in
            let (id, path) = try await Self.first(client)
            let body = "{\"resigned_at\":\"\(expected.day)\"}"
            if writer == "api" {
                #expect(try await client.smartHR("PATCH", path, body).status == 200)
            } else {
                _ = try await client.control("PUT", "/people/smartHR/\(id)", body)
            }
            _ = try await client.control("POST", "/clock", "{\"now\":\"\(expected.moment)\"}")
            #expect(try await client.smartHR("GET", path).object["emp_status"] as? String == expected.status)
        }
    }

    @Test func aResignationThatIsTakenBackOrPutOffRetiresNobody() async throws {
        try await withSandboxClient { (client) async throws in
            let (_, path) = try await Self.first(client)
            _ = try await client.smartHR("PATCH", path, #"{"resigned_at":"2026-11-30"}"#)
            _ = try await client.smartHR("PATCH", path, #"{"resigned_at":"2026-12-31"}"#)
            _ = try await client.control("POST", "/clock", #"{"now":"2026-12-15T12:00:00+09:00"}"#)
            #expect(try await client.smartHR("GET", path).object["emp_status"] as? String == "employed")
            _ = try await client.smartHR("PATCH", path, #"{"resigned_at":null}"#)
            _ = try await client.control("POST", "/clock", #"{"now":"2027-12-15T12:00:00+09:00"}"#)
            #expect(try await client.smartHR("GET", path).object["emp_status"] as? String == "employed")
        }
    }

    /// A rehire: the status of a retired person does not come back with the date.
    @Test func aRetiredPersonStaysRetiredUntilTheStatusIsWritten() async throws {
        try await withSandboxClient { (client) async throws in
            let (_, path) = try await Self.first(client)
            let retired = #"{"resigned_at":"2026-10-31","emp_status":"retired"}"#
            #expect(try await client.smartHR("PATCH", path, retired).object["emp_status"] as? String == "retired")
            let cleared = #"{"resigned_at":null}"#
            #expect(try await client.smartHR("PATCH", path, cleared).object["emp_status"] as? String == "retired")
            let back = #"{"emp_status":"employed"}"#
            #expect(try await client.smartHR("PATCH", path, back).object["emp_status"] as? String == "employed")
        }
    }

    @Test func missingRightsAreCode3OrIgnored() async throws {
        try await withSandboxClient(["smartHR.readOnly=email"]) { (client) async throws in
            let (_, path) = try await Self.first(client)
            #expect(try await client.smartHR("PATCH", path, #"{"email":"x@y.jp"}"#).code == "3")
            _ = try await client.control("POST", "/switches", #"{"smartHR.unpermittedWrite":"ignored"}"#)
            let answer = try await client.smartHR("PATCH", path, #"{"email":"x@y.jp"}"#)
            #expect(answer.status == 200)
            #expect(answer.object["email"] as? String == "e0001@example.jp")
            _ = try await client.control("POST", "/switches", #"{"smartHR.permission.crews":"read"}"#)
            #expect(try await client.smartHR("PATCH", path, "{}").code == "3")
        }
    }

    @Test func headCountMissingRecordAndMaintenanceHaveTheirCodes() async throws {
        try await withSandboxClient(["smartHR.headCount=10"]) { (client) async throws in
            let full = try await client.smartHR("POST", "/v1/crews", "{}")
            #expect(full.status == 403)
            #expect(full.code == "7")
            #expect(try await client.smartHR("PATCH", "/v1/crews/nobody", "{}").code == "4")
            _ = try await client.control("POST", "/switches", #"{"smartHR.maintenance":"on"}"#)
            let closed = try await client.smartHR("GET", "/v1/crews")
            #expect(closed.status == 503)
            #expect(closed.code == "9")
        }
    }

    @Test func aWriteShowsAfterTheLag() async throws {
        try await withSandboxClient(["smartHR.lag=500"]) { (client) async throws in
            let (_, path) = try await Self.first(client)
            #expect(
                try await client.smartHR("PATCH", path, #"{"email":"l@y.jp"}"#).object["email"] as? String == "l@y.jp")
            #expect(try await client.smartHR("GET", path).object["email"] as? String == "e0001@example.jp")
            _ = try await client.control("POST", "/clock", #"{"advanceMilliseconds":500}"#)
            #expect(try await client.smartHR("GET", path).object["email"] as? String == "l@y.jp")
        }
    }
}
