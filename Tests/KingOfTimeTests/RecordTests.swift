import Loopback
import Roster
import Testing
import Upstream

@testable import KingOfTime

@Suite struct RecordTests {
    static let newPerson = NewEmployee(
        code: EmployeeCode("X01"),
        values: [
            .lastName: .text("架空"), .firstName: .text("花子"), .lastNameKana: .text("カクウ"),
            .gender: .gender(.female), .birthDate: .date(CivilDate("1990-04-01")!),
            .email: .text("hanako@example.jp"),
        ], placement: .kingOfTime(divisionCode: "1000", workingTypeCode: "1"))

    private func writing(
        _ switches: [String] = [], _ body: @escaping @Sendable (RunningSandbox, KingOfTimeClient) async throws -> Void
    ) async throws {
        try await withSandbox(switches) { (sandbox) async throws in
            let gate = WriteGate()
            try await using(sandbox.kingOfTime(gate: gate)) { (client) async throws in
                try await gate.whileOpen { try await body(sandbox, client) }
            }
        }
    }

    /// In a list and by code alike.
    @Test func anUnselectedGenderIsBlankAndNeverSent() async throws {
        try await writing { (sandbox, client) async throws in
            let key = try #require(try await sandbox.people(.kingOfTime).first)
            try await sandbox.control("PUT", "/people/kingOfTime/\(key)", #"{"gender":"no_selected"}"#)
            let person = try #require(try await client.everyone().first { $0.id == RecordID(key) })
            #expect(person.gender == .blank)
            #expect(try await client.employees(withCode: try #require(person.code)) == [person])

            try await client.update(person.id, EmployeeChanges(values: [.lastName: .text("新姓")]))
            #expect(try await sandbox.requests(method: "PUT").map(\.body) == [#"{"lastName":"新姓"}"#])
        }
    }

    @Test(arguments: ["404", "400", "empty"])
    func nobodyIsFoundOnlyIfTheListAgrees(answer: String) async throws {
        try await withSandbox(["kingOfTime.unknownEmployee=\(answer)"]) { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                #expect(try await client.employees(withCode: EmployeeCode("no-such")).isEmpty)
                #expect(
                    try await sandbox.requests().map(\.path) == ["/kot/v1.0/employees/no-such", "/kot/v1.0/employees"])
                // The list that was read serves the next question, too.
                #expect(try await client.employees(withCode: EmployeeCode("nor-this")).isEmpty)
                #expect(try await sandbox.requests().count == 3)
            }
        }
    }

    @Test(arguments: [
        #""action":"answer","status":404"#, #""action":"answer","status":404,"body":"<html>""#,
        #""action":"answer","status":400,"body":"{\"errors\":[{\"code\":202}]}""#,
        #""action":"answer","status":200,"body":"{}""#, #""action":"answer","status":204"#,
        #""action":"alterAnswer","field":"code","value":"other""#,
    ])
    func nobodyAgainstTheListIsAFailure(fault: String) async throws {
        try await withSandbox { (sandbox) async throws in
            try await sandbox.fault("{\"path\":\"/employees/0001\",\"times\":100,\(fault)}")
            try await using(sandbox.kingOfTime()) { (client) async throws in
                let ended = try await failure { _ = try await client.employees(withCode: EmployeeCode("0001")) }
                #expect(ended?.name == "unreadableAnswer")
            }
        }
    }

    @Test func anEmptyCodeIsNeverAskedFor() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                #expect(try await client.employees(withCode: EmployeeCode("")).isEmpty)
                #expect(try await sandbox.requests().isEmpty)
            }
        }
    }

    @Test(arguments: ["kingOfTime.resignedByCode=hidden", "kingOfTime.resignedByCode=shown", "kingOfTime.getByKey=yes"])
    func aResignedPersonIsFoundByCodeAndNeverByKey(setting: String) async throws {
        try await withSandbox(people: 200, [setting]) { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                let today = sandbox.clock.now().day
                let resigned = try #require(
                    try await client.everyone().first { person in
                        if case .value(.date(let day)) = person.resignationDate { day < today } else { false }
                    })
                let code = try #require(resigned.code)
                #expect(try await client.employees(withCode: code) == [resigned])
                #expect(try await client.employee(resigned.id, lastSeenWithCode: code) == resigned)
                #expect(try await client.employees(withCode: EmployeeCode(resigned.id.text)).isEmpty)
            }
        }
    }

    @Test func aCodeThatBelongsToAnotherTodayIsNotThatRecord() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.kingOfTime()) { (client) async throws in
                let people = try await client.everyone()
                let (one, other) = (people[0], people[1])
                #expect(try await client.employee(one.id, lastSeenWithCode: other.code) == nil)
                #expect(try await client.employee(one.id, lastSeenWithCode: nil) == one)
            }
        }
    }

    @Test(arguments: ["kingOfTime.created=short", "kingOfTime.created=full"])
    func aNewPersonIsSentOnceAndOnlyTheKeyIsNeeded(setting: String) async throws {
        try await writing([setting]) { (sandbox, client) async throws in
            let key = try await client.create(Self.newPerson)
            let post = try await sandbox.requests(method: "POST")
            #expect(
                post.map(\.body) == [
                    """
                    {"code":"X01","lastName":"架空","firstName":"花子","lastNamePhonetics":"カクウ","gender":"female",\
                    "birthDate":"1990-04-01","emailAddresses":["hanako@example.jp"],"divisionCode":"1000","typeCode":"1"}
                    """
                ])
            #expect(try await client.employees(withCode: EmployeeCode("X01")).map(\.id) == [key])
        }
    }

    @Test(arguments: ["山田-1", "a b", "1/2", "..", "%41"])
    func aCodeOfAnyCharactersIsFoundAgain(code: String) async throws {
        try await writing(["kingOfTime.code.rule=off"]) { (_, client) async throws in
            var person = Self.newPerson
            person.code = EmployeeCode(code)
            let key = try await client.create(person)
            #expect(try await client.employees(withCode: EmployeeCode(code)).map(\.id) == [key])
        }
    }

    @Test(arguments: [Field.lastName, .firstName, .gender])
    func withoutARequiredFieldNothingIsSent(field: Field) async throws {
        try await writing { (sandbox, client) async throws in
            var person = Self.newPerson
            person.values[field] = nil
            let ended = try await failure { _ = try await client.create(person) }
            #expect(ended?.name == "recordRefused")
            #expect(try await sandbox.requests().isEmpty)
        }
    }

    @Test func onlyWhatDiffersIsSentByKeyAndOnlyWhatWasNamedIsErased() async throws {
        try await writing { (sandbox, client) async throws in
            let person = try #require(try await client.everyone().first { $0.code?.text == "0001" })
            try await client.update(
                person.id,
                EmployeeChanges(values: [.lastName: .text("新姓")], cleared: [.lastNameKana, .birthDate, .email]))
            let put = try await sandbox.requests(method: "PUT")
            #expect(put.map(\.path) == ["/kot/v1.0/employees/\(person.id)"])
            #expect(
                put[0].body == #"{"lastName":"新姓","lastNamePhonetics":"","birthDate":"","emailAddresses":[]}"#)
            let now = try #require(try await client.employee(person.id, lastSeenWithCode: person.code))
            #expect(now.lastName == .value(.text("新姓")))
            #expect([now.lastNameKana, now.birthDate, now.email] == [.absent, .absent, .absent])
            #expect(now.firstName == person.firstName)
        }
    }

    @Test func aNewCodeIsWrittenAndTheRecordIsFoundUnderIt() async throws {
        try await writing { (sandbox, client) async throws in
            let person = try #require(try await client.everyone().first { $0.code?.text == "0001" })
            try await client.update(person.id, EmployeeChanges(values: [.employeeCode: .text("X0101")]))
            #expect(try await sandbox.requests(method: "PUT").map(\.body) == [#"{"code":"X0101"}"#])
            let now = try await client.employee(person.id, lastSeenWithCode: EmployeeCode("X0101"))
            #expect(now?.id == person.id)
            #expect(now?.lastName == person.lastName)
        }
    }

    @Test(arguments: ["kingOfTime.nullInPut=400", "kingOfTime.requiredErased=erases", "kingOfTime.putNeedsRequired=no"])
    func erasingWorksWithEachReadingOfTheRule(setting: String) async throws {
        try await writing([setting]) { (_, client) async throws in
            let person = try #require(try await client.everyone().first { $0.code?.text == "0001" })
            try await client.update(person.id, EmployeeChanges(values: [:], cleared: [.firstNameKana]))
            #expect(
                try await client.employee(person.id, lastSeenWithCode: person.code)?.firstNameKana == .absent)
        }
    }

    @Test(arguments: ["kingOfTime.emailWrite=replaces", "kingOfTime.emailWrite=merges"])
    func spareAddressesAreKept(setting: String) async throws {
        try await writing([setting]) { (sandbox, client) async throws in
            let person = try #require(try await client.everyone().first { $0.code?.text == "0001" })
            try await sandbox.control(
                "PUT", "/people/kingOfTime/\(person.id)", #"{"emailAddresses":["a@x.jp","b@x.jp","c@x.jp"]}"#)
            let before = try #require(try await client.employee(person.id, lastSeenWithCode: person.code))
            #expect(before.spareEmails == ["b@x.jp", "c@x.jp"])
            try await client.update(
                person.id,
                EmployeeChanges(values: [.email: .text("new@x.jp")], spareEmails: before.spareEmails))
            #expect(
                try await sandbox.requests(method: "PUT").map(\.body)
                    == [#"{"emailAddresses":["new@x.jp","b@x.jp","c@x.jp"]}"#])
            let now = try #require(try await client.employee(person.id, lastSeenWithCode: person.code))
            #expect(now.email == .value(.text("new@x.jp")))
            #expect(now.spareEmails.starts(with: ["b@x.jp", "c@x.jp"]))
        }
    }

    @Test(arguments: [Field.lastName, .firstName, .gender, .employeeCode])
    func requiredFieldsAreNeverErased(field: Field) async throws {
        try await writing { (sandbox, client) async throws in
            let ended = try await failure {
                try await client.update(RecordID("k"), EmployeeChanges(values: [:], cleared: [field]))
            }
            #expect(ended?.name == "recordRefused")
            #expect(try await sandbox.requests().isEmpty)
        }
    }

    @Test func theFirstAddressIsNotErasedBeforeSpareOnes() async throws {
        try await writing { (sandbox, client) async throws in
            let changes = EmployeeChanges(values: [:], cleared: [.email], spareEmails: ["b@x.jp"])
            let ended = try await failure { try await client.update(RecordID("k"), changes) }
            #expect(ended?.name == "recordRefused")
            #expect(try await sandbox.requests().isEmpty)
        }
    }

    @Test(arguments: [
        ([], "recordRefused", "201"),
        (["kingOfTime.duplicateCode=409/7"], "recordRefused", "7"),
        (["kingOfTime.duplicateCode=404/7"], "recordRefused", "7"),
        (["kingOfTime.duplicateCode=accepted", "kingOfTime.code.limit=2"], "recordRefused", "200"),
        (["kingOfTime.invalid=422/9", "kingOfTime.name.limit=1"], "recordRefused", "9"),
        (["kingOfTime.email.duplicates=refused"], "recordRefused", "200"),
        (["kingOfTime.permission.employees=read"], "refused", "100"),
        (["kingOfTime.token=revoked"], "refused", "100"),
        (["kingOfTime.allowedIP=refused"], "refused", "100"),
        (["kingOfTime.maintenance=on"], "outcomeUnknown", nil),
    ])
    func eachRefusalHasItsMeaning(switches: [String], expected: String, code: String?) async throws {
        try await writing(switches) { (sandbox, client) async throws in
            var person = Self.newPerson
            person.code = EmployeeCode("0001")
            if switches == ["kingOfTime.email.duplicates=refused"] {
                person.code = EmployeeCode("X01")
                person.values[.email] = .text("e0001@example.jp")
            }
            let ended = try await failure { _ = try await client.create(person) }
            #expect(ended?.name == expected)
            if code != "200" || switches.count == 1 { #expect(ended?.refusal?.code == code) }
            #expect(try await sandbox.requests(method: "POST").count == 1)
        }
    }

    @Test(arguments: [
        (#""action":"dropBefore""#, "outcomeUnknown", 0), (#""action":"dropAfter""#, "outcomeUnknown", 1),
        (#""action":"answer","status":500,"body":"{\"errors\":[{\"code\":300}]}""#, "outcomeUnknown", 0),
        (#""action":"answerAfter","status":503"#, "outcomeUnknown", 1),
        (#""action":"cutBody","keep":7"#, "outcomeUnknown", 1),
        (#""action":"answerAfter","status":201,"body":"{}""#, "outcomeUnknown", 1),
        (#""action":"answerAfter","status":302,"headers":{"location":"/kot/v1.0/employees"}"#, "outcomeUnknown", 1),
        (#""action":"delay","milliseconds":5000"#, "outcomeUnknown", 1),
        (#""action":"answer","status":403,"body":"{\"errors\":[{\"code\":104}]}""#, "closed", 0),
    ])
    func aWriteWithoutAClearAnswerIsUnknownAndNeverSentAgain(fault: String, expected: String, made: Int) async throws {
        try await withSandbox { (sandbox) async throws in
            try await sandbox.fault("{\"method\":\"POST\",\"path\":\"/employees*\",\(fault)}")
            let gate = WriteGate()
            let isSlow = fault.contains("delay")
            let hasty = sandbox.kingOfTime(gate: gate) { if isSlow { $0.readTimeout = .milliseconds(100) } }
            try await using(hasty) { (client) async throws in
                let ended: ServiceFailure? = try await gate.whileOpen {
                    try await failure { _ = try await client.create(Self.newPerson) }
                }
                #expect(ended?.name == expected)
                #expect(try await sandbox.requests(method: "POST", atLeast: 1).count == 1)
            }
            try await using(sandbox.kingOfTime()) { (client) async throws in
                #expect(try await client.employees(withCode: EmployeeCode("X01")).count == made)
            }
        }
    }

    @Test(arguments: ["403/105", "429", "303/429", "303/403"])
    func afterTooManyRequestsAWriteIsSentAgain(shape: String) async throws {
        try await writing(["kingOfTime.tooMany=\(shape)", "kingOfTime.rate.perSecond=1"]) {
            (sandbox, client) async throws in
            _ = try await client.tenant()
            _ = try await client.create(Self.newPerson)
            #expect(try await sandbox.requests(method: "POST").map(\.effect) == [false, true])
        }
    }

    @Test func aWriteShowsOnlyAfterTheLag() async throws {
        try await writing(["kingOfTime.lag=500"]) { (sandbox, client) async throws in
            let key = try await client.create(Self.newPerson)
            #expect(try await client.employees(withCode: EmployeeCode("X01")).isEmpty)
            sandbox.clock.advance(.milliseconds(500))
            #expect(try await client.employees(withCode: EmployeeCode("X01")).map(\.id) == [key])
        }
    }
}
