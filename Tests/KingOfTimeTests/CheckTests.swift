import Loopback
import Roster
import Testing
import Upstream

@testable import KingOfTime

@Suite struct CheckTests {
    private func entries(
        _ switches: [String], at time: String = "12:00:00", brand: Brand = .kingOfTime
    ) async throws -> [CheckEntry] {
        let kept = Captured<[CheckEntry]>([])
        let clock = JumpingClock("2026-11-24T\(time)+09:00")
        try await withSandbox(["kingOfTime.closedHours=observed"] + switches, clock: clock) { (sandbox) async throws in
            try await using(sandbox.kingOfTime(brand, hours: .kingOfTime)) { (client) async throws in
                kept.value = try await client.check()
                let asked = try await sandbox.requests()
                #expect(asked.allSatisfy { $0.method == "GET" })
                #expect(!asked.contains { $0.path.contains(sandbox.addresses.kingOfTimeToken) })
            }
        }
        return kept.value
    }

    private func states(_ switches: [String], at time: String = "12:00:00") async throws -> [String] {
        try await entries(switches, at: time).map { "\($0.subject) \($0.state)" }
    }

    @Test func aGoodConnectionIsOkExceptForWritePermissions() async throws {
        let states = try await states([])
        #expect(
            states == [
                "token ok", "allowedIP ok", "readPermission ok", "writePermission unknown", "readableFields ok",
                "choices ok", "closedHours ok", "clockSkew ok",
            ])
    }

    @Test(arguments: [
        (
            ["kingOfTime.token=revoked"],
            ["token failed", "allowedIP unknown", "readPermission failed", "choices failed"]
        ),
        (["kingOfTime.allowedIP=refused"], ["token ok", "allowedIP failed", "readPermission failed"]),
        (["kingOfTime.permission.employees=none"], ["token ok", "allowedIP ok", "readPermission failed"]),
        (["kingOfTime.permission.divisions=refused"], ["allowedIP ok", "choices failed", "readPermission ok"]),
        (["kingOfTime.permission.workingTypes=refused"], ["allowedIP ok", "choices failed", "readPermission ok"]),
        (["kingOfTime.maintenance=on"], ["token failed", "readPermission failed", "choices failed"]),
    ])
    func eachProblemShowsInItsEntry(switches: [String], expected: [String]) async throws {
        let states = try await states(switches)
        for entry in expected { #expect(states.contains(entry), "\(states)") }
    }

    @Test func inTheClosedHoursOnlyTheTokenIsChecked() async throws {
        let states = try await states([], at: "09:00:00")
        #expect(
            states == [
                "token ok", "allowedIP unknown", "readPermission unknown", "writePermission unknown",
                "readableFields unknown", "choices unknown", "closedHours notice", "clockSkew ok",
            ])
    }

    @Test func theBrandIsNamedAndWhatToDo() async throws {
        for entry in try await entries(["kingOfTime.allowedIP=refused"], brand: .hatarakuSupport) {
            #expect(entry.message.ja.contains("おまかせ はたラクサポート"))
            #expect(!entry.message.ja.contains("KING OF TIME") && !entry.message.en.contains("KING OF TIME"))
            if entry.state == .failed {
                #expect(entry.advice?.ja.isEmpty == false && entry.advice?.en.isEmpty == false)
            }
        }
    }

    @Test func fieldsThatAreEmptyForEveryoneAreNamed() async throws {
        let kept = Captured<[CheckEntry]>([])
        try await withSandbox { (sandbox) async throws in
            try await sandbox.fault(#"{"path":"/employees","action":"alterAnswer","field":"hiredDate"}"#)
            try await using(sandbox.kingOfTime()) { (client) async throws in kept.value = try await client.check() }
        }
        let entry = kept.value.first { $0.subject == .readableFields }
        #expect(entry?.state == .notice)
        #expect(entry?.message.en.contains("hiredDate") == true)
    }
}
