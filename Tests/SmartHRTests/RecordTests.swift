import Loopback
import Roster
import Testing
import Upstream

@testable import SmartHR

@Suite struct RecordTests {
    static let newPerson = NewEmployee(
        code: EmployeeCode("X1"),
        values: [
            .lastName: .text("架空"), .firstName: .text("花子"), .lastNameKana: .text("カクウ"),
            .firstNameKana: .text("ハナコ"), .gender: .gender(.female),
            .birthDate: .date(CivilDate("1990-04-01")!), .email: .text("hanako@example.jp"),
        ], placement: .smartHR(businessEstablishmentID: "b1c5d8a0-0000-4000-8000-000000000001"))

    /// Runs `body` with a client whose write gate is open.
    private func writing(
        _ switches: [String] = [], _ body: @escaping @Sendable (RunningSandbox, SmartHRClient) async throws -> Void
    ) async throws {
        try await withSandbox(switches) { (sandbox) async throws in
            let gate = WriteGate()
            try await using(sandbox.smartHR(gate: gate)) { (client) async throws in
                try await gate.whileOpen { try await body(sandbox, client) }
            }
        }
    }

    @Test(arguments: ["smartHR.filter.code=exact", "smartHR.filter.code=prefix"])
    func aLookUpFindsNobodyOneOrAllWithExactlyThatCode(setting: String) async throws {
        try await withSandbox(people: 200, [setting]) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let people = try await client.everyone()
                let doubled = Dictionary(grouping: people.compactMap(\.code)) { $0 }.first { $0.value.count > 1 }
                #expect(try await client.employees(withCode: EmployeeCode("0001")).map(\.code?.text) == ["0001"])
                #expect(try await client.employees(withCode: EmployeeCode("1")).isEmpty)
                #expect(try await client.employees(withCode: EmployeeCode("000")).isEmpty)
                #expect(try await client.employees(withCode: #require(doubled).key).count == 2)
            }
        }
    }

    @Test func anEmptyCodeIsNeverAskedFor() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                #expect(try await client.employees(withCode: EmployeeCode("")).isEmpty)
                #expect(try await sandbox.requests().isEmpty)
            }
        }
    }

    @Test func aRecordIsReadByItsIdAndNobodyIsNil() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let person = try await client.everyone()[0]
                #expect(try await client.employee(person.id, lastSeenWithCode: nil) == person)
                #expect(try await client.employee(RecordID("nobody"), lastSeenWithCode: nil) == nil)
                #expect(try await client.employee(RecordID("../companies"), lastSeenWithCode: nil) == nil)
            }
        }
    }

    @Test func a404ThatIsNotSmartHRsOwnIsNoMissingRecord() async throws {
        try await withSandbox { (sandbox) async throws in
            try await sandbox.fault(#"{"path":"*","action":"answer","status":404,"body":"<html>not here</html>"}"#)
            try await using(sandbox.smartHR()) { (client) async throws in
                let failure = try await failure {
                    _ = try await client.employee(RecordID("x"), lastSeenWithCode: nil)
                }
                #expect(failure?.name == "refused")
                #expect(failure?.refusal?.messages.contains { $0.contains("check the base URL") } == true)
            }
        }
    }

    @Test func anotherRecordThanAskedForIsNotTaken() async throws {
        try await withSandbox { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                let person = try await client.everyone()[0]
                try await sandbox.fault(#"{"path":"*","action":"alterAnswer","field":"id","value":"other"}"#)
                let failure = try await failure { _ = try await client.employee(person.id, lastSeenWithCode: nil) }
                #expect(failure?.name == "unreadableAnswer")
            }
        }
    }

    @Test func aNewPersonIsSentOnceWithWhatIsKnown() async throws {
        try await writing { (sandbox, client) async throws in
            let id = try await client.create(Self.newPerson)
            let post = try await sandbox.requests(method: "POST")
            #expect(post.count == 1)
            #expect(
                post[0].body == """
                    {"emp_code":"X1","last_name":"架空","first_name":"花子","last_name_yomi":"カクウ",\
                    "first_name_yomi":"ハナコ","gender":"female","birth_at":"1990-04-01","email":"hanako@example.jp",\
                    "biz_establishment_id":"b1c5d8a0-0000-4000-8000-000000000001"}
                    """)
            #expect(try await client.employees(withCode: EmployeeCode("X1")).map(\.id) == [id])
        }
    }

    @Test(arguments: ["山田/1", "a b", "0%2F1", "..", "＠１", "'; --", "\"", "\\"])
    func aCodeOfAnyCharactersIsFoundAgain(code: String) async throws {
        try await writing { (_, client) async throws in
            var person = Self.newPerson
            person.code = EmployeeCode(code)
            let id = try await client.create(person)
            #expect(try await client.employees(withCode: EmployeeCode(code)).map(\.id) == [id])
        }
    }

    @Test func onlyWhatDiffersIsSentAndOnlyWhatWasNamedIsCleared() async throws {
        try await writing { (sandbox, client) async throws in
            let person = try await client.everyone()[0]
            try await client.update(
                person.id, EmployeeChanges(values: [.lastName: .text("新姓")], cleared: [.email, .resignationDate]))
            let patch = try await sandbox.requests(method: "PATCH")
            #expect(patch.map(\.body) == [#"{"last_name":"新姓","email":null,"resigned_at":null}"#])
            let now = try await client.employee(person.id, lastSeenWithCode: nil)
            #expect(now?.lastName == .value(.text("新姓")))
            #expect(now?.email == .absent)
            #expect(now?.firstName == person.firstName)
        }
    }

    @Test func aNewCodeIsWritten() async throws {
        try await writing { (sandbox, client) async throws in
            let person = try await client.everyone()[0]
            try await client.update(person.id, EmployeeChanges(values: [.employeeCode: .text("X0101")]))
            #expect(try await sandbox.requests(method: "PATCH").map(\.body) == [#"{"emp_code":"X0101"}"#])
            #expect(try await client.employees(withCode: EmployeeCode("X0101")).map(\.id) == [person.id])
        }
    }

    @Test(arguments: [(false, ""), (true, "skip_sending_webhook=true")])
    func webhooksAreSuppressedOnlyIfTheSettingAsksForIt(isAskedFor: Bool, query: String) async throws {
        try await withSandbox { (sandbox) async throws in
            let gate = WriteGate()
            let client = sandbox.smartHR(gate: gate, suppressesWebhooks: isAskedFor)
            try await using(client) { (client) async throws in
                try await gate.whileOpen {
                    let id = try await client.create(Self.newPerson)
                    try await client.update(id, EmployeeChanges(values: [.lastName: .text("新姓")]))
                }
                let writes = try await sandbox.requests().filter(\.effect)
                #expect(writes.map(\.method) == ["POST", "PATCH"])
                #expect(writes.map(\.query) == [query, query])
                #expect(writes.allSatisfy { !$0.body.contains("webhook") })
            }
        }
    }

    @Test(arguments: ["smartHR.clearing=nullAndEmpty", "smartHR.clearing=nullOnly", "smartHR.blankRule=whenComplete"])
    func clearingWorksWithEachReadingOfTheRule(setting: String) async throws {
        try await writing([setting]) { (_, client) async throws in
            let person = try #require(try await client.everyone().first { $0.email.value != nil })
            try await client.update(person.id, EmployeeChanges(values: [:], cleared: [.email]))
            #expect(try await client.employee(person.id, lastSeenWithCode: nil)?.email.isEmpty == true)
        }
    }

    @Test(arguments: [Field.lastName, .firstName, .lastNameKana, .firstNameKana, .gender, .birthDate, .employeeCode])
    func fieldsThatMayNotBeBlankAreNeverCleared(field: Field) async throws {
        try await writing { (sandbox, client) async throws in
            let failure = try await failure {
                try await client.update(RecordID("x"), EmployeeChanges(values: [:], cleared: [field]))
            }
            #expect(failure?.name == "recordRefused")
            #expect(try await sandbox.requests().isEmpty)
        }
    }

    @Test func nothingToChangeIsNothingSent() async throws {
        try await writing { (sandbox, client) async throws in
            try await client.update(RecordID("x"), EmployeeChanges(values: [:]))
            #expect(try await sandbox.requests().isEmpty)
        }
    }

    @Test(arguments: [
        ("smartHR.empCode.duplicates=refused", "recordRefused", "1", "emp_code"),
        ("smartHR.email.duplicates=refused", "recordRefused", "1", "email"),
        ("smartHR.empCode.limit=2", "recordRefused", "1", "emp_code"),
        ("smartHR.name.limit=1", "recordRefused", "1", "last_name"),
        ("smartHR.headCount=10", "planLimitExceeded", "7", ""),
        ("smartHR.permission.crews=read", "refused", "3", ""),
        ("smartHR.readOnly=gender", "refused", "3", ""),
        ("smartHR.token=revoked", "refused", "2", ""),
        ("smartHR.maintenance=on", "unavailable", nil, ""),
    ])
    func eachRefusalHasItsMeaning(setting: String, expected: String, code: String?, field: String) async throws {
        try await writing([setting]) { (sandbox, client) async throws in
            var person = Self.newPerson
            person.code = EmployeeCode("0001")
            person.values[.email] = .text("e0001@example.jp")
            let failure = try await failure { _ = try await client.create(person) }
            #expect(failure?.name == expected)
            #expect(failure?.refusal?.code == code)
            #expect(failure?.refusal?.messages.contains { $0.contains(field) } ?? true || field.isEmpty)
            #expect(!"\(String(describing: failure))".contains("e0001@example.jp"))
            #expect(try await sandbox.requests(method: "POST").count == 1)
        }
    }

    @Test func severalViolationsAreAllKept() async throws {
        try await writing { (_, client) async throws in
            var person = Self.newPerson
            person.values[.lastNameKana] = .text("かくう")
            person.values[.firstNameKana] = .text("ﾊﾅｺ")
            let failure = try await failure { _ = try await client.create(person) }
            let text = failure?.refusal?.messages.joined() ?? ""
            #expect(text.contains("last_name_yomi") && text.contains("first_name_yomi"))
        }
    }

    @Test func anUpdateOfAMissingRecordIsNotFound() async throws {
        try await writing { (_, client) async throws in
            let failure = try await failure {
                try await client.update(RecordID("nobody"), EmployeeChanges(values: [.lastName: .text("架空")]))
            }
            #expect(failure == .notFound)
        }
    }

    @Test(arguments: [
        (#""action":"dropBefore""#, "outcomeUnknown", 0),
        (#""action":"dropAfter""#, "outcomeUnknown", 1),
        (#""action":"answer","status":500,"body":"{\"code\":5}""#, "outcomeUnknown", 0),
        (#""action":"answerAfter","status":502"#, "outcomeUnknown", 1),
        (#""action":"answerAfter","status":504,"body":"<html>""#, "outcomeUnknown", 1),
        (#""action":"cutBody","keep":7"#, "outcomeUnknown", 1),
        (#""action":"answerAfter","status":201,"body":"""#, "outcomeUnknown", 1),
        (#""action":"answerAfter","status":200,"body":"{}""#, "outcomeUnknown", 1),
        (#""action":"answerAfter","status":302,"headers":{"location":"/smarthr/api/v1/crews"}"#, "outcomeUnknown", 1),
        (#""action":"answer","status":503,"body":"{\"code\":9}""#, "unavailable", 0),
        (#""action":"delay","milliseconds":5000"#, "outcomeUnknown", 1),
    ])
    func aWriteWithoutAClearAnswerIsUnknownAndNeverSentAgain(fault: String, expected: String, made: Int) async throws {
        try await withSandbox { (sandbox) async throws in
            try await sandbox.fault("{\"method\":\"POST\",\"path\":\"/v1/crews*\",\(fault)}")
            let gate = WriteGate()
            let isSlow = fault.contains("delay")
            let hasty = sandbox.smartHR(gate: gate) { if isSlow { $0.readTimeout = .milliseconds(100) } }
            try await using(hasty) { (client) async throws in
                let ended: ServiceFailure? = try await gate.whileOpen {
                    try await failure { _ = try await client.create(Self.newPerson) }
                }
                #expect(ended?.name == expected)
                #expect(try await sandbox.requests(method: "POST", atLeast: 1).count == 1)
            }
            try await using(sandbox.smartHR()) { (client) async throws in
                #expect(try await client.employees(withCode: EmployeeCode("X1")).count == made)
            }
        }
    }

    @Test func afterTooManyRequestsAWriteIsSentAgain() async throws {
        try await writing { (sandbox, client) async throws in
            try await sandbox.fault(
                #"{"method":"POST","path":"*","action":"answer","status":429,"body":"{\"code\":6}","headers":{"retry-after":"5"}}"#
            )
            _ = try await client.create(Self.newPerson)
            #expect(try await sandbox.requests(method: "POST").map(\.status) == [429, 201])
            #expect(sandbox.clock.sleeps.first.map { $0 >= .seconds(5) } == true)
        }
    }

    @Test func aWriteShowsOnlyAfterTheLag() async throws {
        try await writing(["smartHR.lag=500"]) { (sandbox, client) async throws in
            _ = try await client.create(Self.newPerson)
            #expect(try await client.employees(withCode: EmployeeCode("X1")).isEmpty)
            sandbox.clock.advance(.milliseconds(500))
            #expect(try await client.employees(withCode: EmployeeCode("X1")).count == 1)
        }
    }

    @Test(arguments: ["byDay", "never", "atOnce"].map { "smartHR.resignation.retires=\($0)" })
    func aResignationIsADateAndNothingElse(setting: String) async throws {
        try await writing([setting]) { (sandbox, client) async throws in
            let person = try #require(try await client.everyone().first { $0.resignationDate == .absent })
            let day = CivilDate("2026-12-31")!
            try await client.update(person.id, EmployeeChanges(values: [.resignationDate: .date(day)]))
            #expect(try await sandbox.requests(method: "PATCH").map(\.body) == [#"{"resigned_at":"2026-12-31"}"#])
            #expect(try await client.employee(person.id, lastSeenWithCode: nil)?.resignationDate == .value(.date(day)))
        }
    }

    @Test func anIgnoredAttributeIsSeenWhenItIsReadBack() async throws {
        try await writing(["smartHR.readOnly=email", "smartHR.unpermittedWrite=ignored"]) { (_, client) async throws in
            let id = try await client.create(Self.newPerson)
            #expect(try await client.employee(id, lastSeenWithCode: nil)?.email == .absent)
        }
    }
}
