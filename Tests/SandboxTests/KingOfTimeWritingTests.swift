import Foundation
import Testing

@Suite struct KingOfTimeWritingTests {
    static let person = [
        "code": "X01", "lastName": "架空", "firstName": "花子", "gender": "female", "divisionCode": "1000",
        "typeCode": "1",
    ]

    static func body(_ changes: [String: String] = [:], without absent: String = "") throws -> String {
        let body = person.merging(changes) { $1 }.filter { $0.key != absent }
        return String(decoding: try JSONSerialization.data(withJSONObject: body), as: UTF8.self)
    }

    static func read(_ client: SandboxClient, _ code: String = "0001") async throws -> [String: Any] {
        let query = "includeResigner=true&additionalFields=\(KingOfTimeReadingTests.all)"
        return try await client.kingOfTime("GET", "/employees/\(code)?\(query)").object
    }

    static func firstPath(_ client: SandboxClient) async throws -> String {
        "/employees/" + (try #require(try await read(client)["key"] as? String))
    }

    @Test func createdPersonIsKeptAndAnsweredShortOrFull() async throws {
        try await withSandboxClient { (client) async throws in
            let made = try await client.kingOfTime("POST", "/employees", try Self.body())
            #expect(made.status == 201)
            #expect(Set(made.object.keys) == Set(Self.person.keys).union(["key"]))
            #expect(try await Self.read(client, "X01")["divisionName"] as? String == "本社")
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.created":"full"}"#)
            let full = try await client.kingOfTime("POST", "/employees", try Self.body(["code": "X02"]))
            #expect(full.object["divisionName"] is String)
        }
    }

    @Test(arguments: ["divisionCode", "gender", "typeCode", "code", "lastName", "firstName"])
    func sixFieldsAreRequired(field: String) async throws {
        try await withSandboxClient { (client) async throws in
            #expect(
                try await client.kingOfTime("POST", "/employees", try Self.body(without: field)).status == 400)
            #expect(try await client.kingOfTime("POST", "/employees", try Self.body([field: ""])).status == 400)
            let put = try await client.kingOfTime("PUT", try await Self.firstPath(client), "{\"\(field)\":\"\"}")
            #expect(put.status == 400)
        }
    }

    @Test(arguments: [
        ("divisionCode", "9999"), ("typeCode", "9"), ("gender", "no_selected"), ("birthDate", "1990-02-30"),
        ("hiredDate", "soon"),
    ])
    func badValuesAreRefusedAsTheSwitchSays(field: String, value: String) async throws {
        try await withSandboxClient(["kingOfTime.invalid=422/777"]) { (client) async throws in
            let answer = try await client.kingOfTime("POST", "/employees", try Self.body([field: value]))
            #expect(answer.status == 422)
            #expect(answer.code == "777")
        }
    }

    @Test func takenCodesAreRefusedOrAccepted() async throws {
        try await withSandboxClient { (client) async throws in
            let body = try Self.body(["code": "0001"])
            #expect(try await client.kingOfTime("POST", "/employees", body).status == 400)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.duplicateCode":"accepted"}"#)
            #expect(try await client.kingOfTime("POST", "/employees", body).status == 201)
        }
    }

    @Test func putChangesOnlyWhatIsGivenAndAnswersInFull() async throws {
        try await withSandboxClient { (client) async throws in
            let before = try await Self.read(client)
            let answer = try await client.kingOfTime("PUT", try await Self.firstPath(client), #"{"lastName":"新"}"#)
            #expect(answer.status == 200)
            #expect(answer.object["emailAddresses"] is [String])
            let after = try await Self.read(client)
            #expect(after["lastName"] as? String == "新")
            let rest = { (person: [String: Any]) in NSDictionary(dictionary: person.filter { $0.key != "lastName" }) }
            #expect(rest(before) == rest(after))
        }
    }

    @Test func blankErases() async throws {
        try await withSandboxClient { (client) async throws in
            let path = try await Self.firstPath(client)
            let body = #"{"lastNamePhonetics":"","birthDate":null,"emailAddresses":[]}"#
            #expect(try await client.kingOfTime("PUT", path, body).status == 200)
            let after = try await Self.read(client)
            #expect(after["lastNamePhonetics"] == nil && after["birthDate"] == nil && after["emailAddresses"] == nil)
            #expect(after["firstNamePhonetics"] != nil)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.nullInPut":"400"}"#)
            #expect(try await client.kingOfTime("PUT", path, #"{"hiredDate":null}"#).status == 400)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.requiredErased":"erases"}"#)
            #expect(try await client.kingOfTime("PUT", path, #"{"lastName":""}"#).status == 200)
        }
    }

    @Test func oneAddressReplacesTheRestOrNot() async throws {
        try await withSandboxClient { (client) async throws in
            let path = try await Self.firstPath(client)
            func put(_ list: String) async throws -> [String]? {
                let answer = try await client.kingOfTime("PUT", path, "{\"emailAddresses\":\(list)}")
                return answer.object["emailAddresses"] as? [String]
            }
            #expect(try await put(#"["a@x.jp","b@x.jp"]"#) == ["a@x.jp", "b@x.jp"])
            #expect(try await put(#"["c@x.jp"]"#) == ["c@x.jp"])
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.emailWrite":"merges"}"#)
            _ = try await put(#"["a@x.jp","b@x.jp"]"#)
            #expect(try await put(#"["c@x.jp"]"#) == ["c@x.jp", "b@x.jp"])
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.email.duplicates":"refused"}"#)
            #expect(try await put(#"["e0002@example.jp"]"#) == nil)
        }
    }

    @Test func kanaIsStoredAsSentOrFullWidth() async throws {
        try await withSandboxClient { (client) async throws in
            let path = try await Self.firstPath(client)
            let body = #"{"lastNamePhonetics":"ﾜﾀﾅﾍﾞ","firstNamePhonetics":"はなこ"}"#
            #expect(try await client.kingOfTime("PUT", path, body).object["lastNamePhonetics"] as? String == "ﾜﾀﾅﾍﾞ")
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.kana":"fullWidth"}"#)
            let full = try await client.kingOfTime("PUT", path, body).object
            #expect(full["lastNamePhonetics"] as? String == "ワタナベ")
            #expect(full["firstNamePhonetics"] as? String == "ハナコ")
        }
    }

    @Test func putMayInsistOnTheSixFieldsAndLimitsMayBeSet() async throws {
        try await withSandboxClient(["kingOfTime.putNeedsRequired=yes", "kingOfTime.name.limit=3"]) {
            (client) async throws in
            let path = try await Self.firstPath(client)
            #expect(try await client.kingOfTime("PUT", path, #"{"birthDate":"1990-01-01"}"#).status == 400)
            #expect(try await client.kingOfTime("PUT", path, try Self.body()).status == 200)
            #expect(try await client.kingOfTime("PUT", path, try Self.body(["lastName": "長すぎる名"])).status == 400)
        }
    }

    @Test func aCodeChangesAndTheKeyStays() async throws {
        try await withSandboxClient(["kingOfTime.code.rule=off"]) { (client) async throws in
            let path = try await Self.firstPath(client)
            #expect(try await client.kingOfTime("PUT", path, #"{"code":"N 1/2"}"#).status == 200)
            #expect(try await client.kingOfTime("GET", "/employees/0001").status == 404)
            let moved = try await client.kingOfTime("GET", "/employees/N%201%2F2").object
            #expect("/employees/\(moved["key"] ?? "")" == path)
        }
    }

    @Test(
        "従業員コードは半角英数字3〜10文字",
        arguments: [
            ("7", false), ("07", false), ("007", true), ("A01", true), ("a-1", false), ("A-0002", false),
            ("１２３", false),
            ("1234567890", true), ("12345678901", false), ("00 1", false), ("001\u{FEFF}", false), ("カナ1", false),
        ])
    func codesHaveThreeToTenHalfWidthLettersAndDigits(code: String, isTaken: Bool) async throws {
        try await withSandboxClient { (client) async throws in
            let made = try await client.kingOfTime("POST", "/employees", try Self.body(["code": code]))
            #expect(made.status == (isTaken ? 201 : 400))
            let path = try await Self.firstPath(client)
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.code.rule":"off"}"#)
            #expect(try await client.kingOfTime("PUT", path, "{\"code\":\"\(code)Z\"}").status == 200)
        }
    }

    @Test func charactersThatCannotBeHeldAreDropped() async throws {
        try await withSandboxClient(["kingOfTime.characters=basic"]) { (client) async throws in
            let path = try await Self.firstPath(client)
            let body = "{\"lastName\":\"𠮷田\",\"firstName\":\"葛\u{E0100}神\u{FE00}\u{FA19}\"}"
            let stored = try await client.kingOfTime("PUT", path, body).object
            #expect(stored["lastName"] as? String == "田")
            #expect((stored["firstName"] as? String)?.unicodeScalars.map(\.value) == [0x845B, 0x795E, 0xFA19])
            _ = try await client.control("POST", "/switches", #"{"kingOfTime.characters":"all"}"#)
            #expect(try await client.kingOfTime("PUT", path, body).object["lastName"] as? String == "𠮷田")
        }
    }
}
