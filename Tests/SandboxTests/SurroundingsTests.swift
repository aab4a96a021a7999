import Testing

/// What lies around the records that a sync touches.
@Suite struct SurroundingsTests {
    @Test func siblingBrandsShareHostAndTokenOrNot() async throws {
        try await visit { (visitor) async throws in
            let root = "http://127.0.0.1:\(visitor.at.port)"
            func status(_ brand: String, _ token: String) async throws -> Int {
                try await visitor.send("GET", "\(root)/\(brand)/v1.0/company", authorization: "Bearer \(token)").status
            }
            for brand in ["kot", "touchontime", "kintaikakumei", "hataraku"] {
                #expect(try await status(brand, visitor.at.kingOfTimeToken) == 200)
            }
            _ = try await visitor.control("POST", "/switches", #"{"kingOfTime.brands":"separate"}"#)
            #expect(try await status("kot", visitor.at.kingOfTimeToken) == 200)
            #expect(try await status("touchontime", visitor.at.kingOfTimeToken) == 403)
            #expect(try await status("touchontime", "sandbox-touchontime-token") == 200)
        }
    }

    @Test func timeRecordsAreTakenInTheClosedHoursToo() async throws {
        try await visit(["kingOfTime.closedHours=observed"]) { (visitor) async throws in
            let path = try await KingOfTimeWritingTests.firstPath(visitor)
            let key = path.split(separator: "/").last ?? ""
            _ = try await visitor.control("POST", "/clock", #"{"now":"2026-11-24T09:00:00+09:00"}"#)
            #expect(try await visitor.kingOfTime("GET", "/company").code == "104")
            let record = "/daily-workings/timerecord/\(key)"
            #expect(
                try await visitor.kingOfTime("POST", record, #"{"time":"2026-11-24T09:00:00+09:00"}"#).status == 201)
        }
    }

    @Test func mastersAreListedAndFoundById() async throws {
        try await visit { (visitor) async throws in
            let types = try await visitor.smartHR("GET", "/v1/employment_types").list
            let id = try #require(types.first?["id"] as? String)
            #expect(try await visitor.smartHR("GET", "/v1/employment_types/\(id)").object["id"] as? String == id)
            #expect(try await visitor.smartHR("GET", "/v1/departments/none").code == "4")
            for name in ["bank_account_settings", "dependent_relations", "mail_formats", "crew_input_forms", "users"] {
                #expect(try await visitor.smartHR("GET", "/v1/\(name)").text == "[]")
            }
        }
    }

    @Test func whatASyncNeverCallsIsThereAllTheSame() async throws {
        try await visit { (visitor) async throws in
            let id = try await SmartHRWritingTests.first(visitor).id
            #expect(
                try await visitor.smartHR("PUT", "/v1/crews/\(id)/invite", #"{"inviter_user_id":"x"}"#).status == 204)
            #expect(try await visitor.smartHR("DELETE", "/v1/crews/\(id)/departments").status == 204)
            #expect(try await visitor.smartHR("GET", "/v1/crews/\(id)/dependents").text == "[]")
            #expect(try await visitor.smartHR("GET", "/v1/crews?department_id=x").text == "[]")
        }
    }

    @Test func whatBeginsWithABraceIsJSONWhateverItsContentTypeSays() async throws {
        try await visit { (visitor) async throws in
            let form = "application/x-www-form-urlencoded"
            let clock = try await visitor.send(
                "POST", visitor.at.controlURL + "/clock", #"{"now":"2026-04-01T08:45:00+09:00"}"#, contentType: form)
            #expect(clock.text == #"{"now":"2026-04-01T08:45:00+09:00"}"#)
            #expect(try await visitor.control("POST", "/clock", #"{"later":1}"#).status == 400)
        }
    }
}
