import Loopback
import Roster
import Testing

@testable import SmartHR

@Suite struct CheckTests {
    /// Each entry as `subject state`.
    private func states(_ switches: [String], people: Int = 60) async throws -> [String] {
        try await entries(switches, people: people).map { "\($0.subject) \($0.state)" }
    }

    private func entries(_ switches: [String], people: Int = 60) async throws -> [CheckEntry] {
        let kept = Captured<[CheckEntry]>([])
        try await withSandbox(people: people, switches) { (sandbox) async throws in
            try await using(sandbox.smartHR()) { (client) async throws in
                kept.value = try await client.check()
                #expect(try await sandbox.requests().allSatisfy { $0.method == "GET" })
            }
        }
        return kept.value
    }

    @Test func aGoodConnectionIsOkExceptForWritePermissions() async throws {
        let states = try await states([])
        #expect(
            states == [
                "token ok", "readPermission ok", "writePermission unknown", "readableFields ok", "choices ok",
                "clockSkew ok",
            ])
    }

    @Test(arguments: [
        (
            ["smartHR.token=revoked"],
            ["token failed", "readPermission failed", "readableFields unknown", "choices failed"]
        ),
        (
            ["smartHR.permission.crews=none"],
            ["token ok", "readPermission failed", "readableFields unknown", "choices ok"]
        ),
        (["smartHR.permission.companies=refused"], ["token notice", "readPermission ok", "clockSkew unknown"]),
        (["smartHR.permission.bizEstablishments=refused"], ["token ok", "choices failed"]),
        (["smartHR.hidden=email"], ["readableFields notice"]),
        (["smartHR.hidden=emp_code"], ["readableFields failed"]),
        (["smartHR.maintenance=on"], ["token failed", "readPermission failed", "choices failed"]),
    ])
    func eachProblemShowsInItsEntry(switches: [String], expected: [String]) async throws {
        let states = try await states(switches)
        for entry in expected { #expect(states.contains(entry), "\(states)") }
    }

    @Test func withTooFewPeopleTheFieldsAreUnknown() async throws {
        #expect(try await states([], people: 0).contains("readableFields unknown"))
    }

    @Test func everyProblemHasAdviceInBothLanguages() async throws {
        for switches in [["smartHR.token=revoked"], ["smartHR.hidden=gender"], ["smartHR.maintenance=on"]] {
            for entry in try await entries(switches) {
                #expect(!entry.message.ja.isEmpty && !entry.message.en.isEmpty)
                #expect(entry.message.en.contains("SmartHR"))
                if entry.state == .failed || entry.state == .notice {
                    #expect(entry.advice?.ja.isEmpty == false && entry.advice?.en.isEmpty == false)
                }
            }
        }
    }

    @Test func hiddenFieldsAreNamed() async throws {
        let entry = try await entries(["smartHR.hidden=gender,birth_at"]).first { $0.subject == .readableFields }
        #expect(entry?.message.en.contains("gender, birth_at") == true)
    }

    @Test(arguments: [(29, "ok"), (-29, "ok"), (45, "notice"), (-45, "notice"), (700, "failed"), (-86_400, "failed")])
    func aClockThatIsWrongIsNoticed(seconds: Int, state: String) async throws {
        try await withSandbox { (sandbox) async throws in
            try await sandbox.control("POST", "/clock", "{\"advanceMilliseconds\":\(seconds * 1000)}")
            try await using(sandbox.smartHR()) { (client) async throws in
                let entry = try await client.check().first { $0.subject == .clockSkew }
                #expect(entry.map { "\($0.state)" } == state)
            }
        }
    }
}
