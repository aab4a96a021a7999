import Testing

/// Brands, time records, masters and other requests besides the records of employees.
@Suite struct OtherRequestTests {
    @Test func siblingBrandsShareHostAndTokenOrNot() async throws {
        try await withSandboxClient { (client) async throws in
            let root = "http://127.0.0.1:\(client.addresses.port)"
            func status(_ brand: String, _ token: String) async throws -> Int {
                try await client.send("GET", "\(root)/\(brand)/v1.0/company", authorization: "Bearer \(token)").status
            }
            for brand in ["kot", "touchontime", "kintaikakumei", "hataraku"] {
                #expect(try await status(brand, client.addresses.kingOfTimeToken) == 200)
            }
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.brands":"separate"}"#)
            #expect(try await status("kot", client.addresses.kingOfTimeToken) == 200)
            #expect(try await status("touchontime", client.addresses.kingOfTimeToken) == 403)
            #expect(try await status("touchontime", "sandbox-touchontime-token") == 200)
        }
    }

    @Test func timeRecordsAreTakenInTheClosedHoursToo() async throws {
        try await withSandboxClient(["kingOfTime.closedHours=observed"]) { (client) async throws in
            let path = try await KingOfTimeWritingTests.firstPath(client)
            let key = path.split(separator: "/").last ?? ""
            _ = try await client.control("POST", "/clock", #"{"now":"2026-11-24T09:00:00+09:00"}"#)
            #expect(try await client.kingOfTime("GET", "/company").code == "104")
            let record = "/daily-workings/timerecord/\(key)"
            #expect(
                try await client.kingOfTime("POST", record, #"{"time":"2026-11-24T09:00:00+09:00"}"#).status == 201)
        }
    }

    @Test func mastersAreListedAndFoundById() async throws {
        try await withSandboxClient { (client) async throws in
            let types = try await client.smartHR("GET", "/v1/employment_types").list
            let id = try #require(types.first?["id"] as? String)
            #expect(try await client.smartHR("GET", "/v1/employment_types/\(id)").object["id"] as? String == id)
            #expect(try await client.smartHR("GET", "/v1/departments/none").code == "4")
            for name in ["bank_account_settings", "dependent_relations", "mail_formats", "crew_input_forms", "users"] {
                #expect(try await client.smartHR("GET", "/v1/\(name)").text == "[]")
            }
        }
    }

    @Test func requestsThatASyncNeverSendsAreAnswered() async throws {
        try await withSandboxClient { (client) async throws in
            let id = try await SmartHRWritingTests.first(client).id
            #expect(
                try await client.smartHR("PUT", "/v1/crews/\(id)/invite", #"{"inviter_user_id":"x"}"#).status == 204)
            #expect(try await client.smartHR("DELETE", "/v1/crews/\(id)/departments").status == 204)
            #expect(try await client.smartHR("GET", "/v1/crews/\(id)/dependents").text == "[]")
            #expect(try await client.smartHR("GET", "/v1/crews?department_id=x").text == "[]")
        }
    }

    @Test func aBodyThatBeginsWithABraceIsJSONUnderAnyContentType() async throws {
        try await withSandboxClient { (client) async throws in
            let form = "application/x-www-form-urlencoded"
            let clock = try await client.send(
                "POST", client.addresses.controlURL + "/clock", #"{"now":"2026-04-01T08:45:00+09:00"}"#,
                contentType: form)
            #expect(clock.text == #"{"now":"2026-04-01T08:45:00+09:00"}"#)
            #expect(try await client.control("POST", "/clock", #"{"later":1}"#).status == 400)
        }
    }
}
