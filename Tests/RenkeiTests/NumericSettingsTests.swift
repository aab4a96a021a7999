import Sync
import Testing

@testable import Renkei

/// Every setting that takes a number has a range, and a number outside of it is an error that names both.
@Suite struct NumericSettingsTests {
    /// Two connections, so that the settings of a connection are among those tested.
    private static let connections = """
        "connections":{"main":{"smartHR":{"baseURL":"https://example.smarthr.jp/api"}},"osaka":{"kingOfTime":{"brand":"kingOfTime"}}}
        """

    private static func settings(
        members: String = connections, environment: [String: String] = [:]
    ) throws -> Settings {
        let file = try SettingsFile(path: "renkei.json", bytes: Array("{\(members)}".utf8))
        return try Settings(from: SettingsReader(file: file, environment: environment))
    }

    /// The names of all settings that are numbers, from the program itself: a new setting is tested without being listed.
    static func names() throws -> [String] {
        try settings().entries.filter { Int($0.value) != nil || $0.value == "none" }.map(\.name)
    }

    /// The error that the setting gives for this number, from the environment.
    private func fault(name: String, number: String) -> SettingsError? {
        #expect(throws: SettingsError.self, "\(name) = \(number)") {
            try Self.settings(environment: [VariableName.of(setting: name): number])
        }
    }

    /// The ends of the range, as the error message gives them.
    private func range(in message: String) -> (lowest: Int, highest: Int)? {
        message.firstMatch(of: /should be a whole number from (\d+) to (\d+)/).flatMap { match in
            Int(match.1).flatMap { lowest in Int(match.2).map { (lowest, $0) } }
        }
    }

    @Test func allNumericSettingsAreFound() throws {
        let names = try Set(Self.names())
        #expect(
            names.isSuperset(of: [
                "keepDays", "readyHours", "limits.creates", "limits.everyone", "timeouts.totalSeconds",
                "protocol.inFlight", "settle.pauseMilliseconds", "connections.osaka.kingOfTime.concurrency",
            ]))
    }

    @Test(arguments: try names())
    func numberOutsideTheRangeIsAnErrorThatNamesSettingOriginAndRange(name: String) throws {
        let variable = VariableName.of(setting: name)
        for number in ["9223372036854775807", "99999999999999999999", "-1", "-9223372036854775808", "1e3", "1.5", ""] {
            let message = fault(name: name, number: number)?.description ?? ""
            #expect(message.hasPrefix("\(name), in \(variable): should be a whole number from "))
            #expect(range(in: message) != nil, "\(message)")
        }
    }

    @Test(arguments: try names())
    func bothEndsOfTheRangeAreAcceptedAndNothingBeyondThem(name: String) throws {
        let message = fault(name: name, number: "99999999999999999999")?.description ?? ""
        let (lowest, highest) = try #require(range(in: message), "\(message)")
        for number in [lowest, highest] {
            let settings = try Self.settings(environment: [VariableName.of(setting: name): String(number)])
            // The engine's options calculate durations from the numbers.
            _ = EngineOptions(settings)
            #expect(settings.entries.contains { $0.name == name && $0.value == String(number) })
        }
        for number in [lowest - 1, highest + 1] { #expect(fault(name: name, number: String(number)) != nil) }
    }

    @Test(arguments: ["9223372036854775807", "99999999999999999999", "-1", "0.5"])
    func numberOutsideTheRangeInTheFileIsTheSameError(number: String) throws {
        let fault = #expect(throws: SettingsError.self) { try Self.settings(members: #""keepDays":\#(number)"#) }
        #expect(fault?.setting == "keepDays" && fault?.origin == "renkei.json")
        #expect(range(in: fault?.reason ?? "") != nil)
    }

    @Test func builtProgramRefusesAnExtremeNumberAndServesWithTheLargestOne() async throws {
        let ping = Array((#"{"jsonrpc":"2.0","id":1,"method":"jobs"}"# + "\n").utf8)
        let refused = try await serve(input: ping, environment: ["RENKEI_KEEP_DAYS": "9223372036854775807"])
        #expect(refused.code == 1 && refused.output.isEmpty)
        #expect(refused.errors.contains("keepDays, in RENKEI_KEEP_DAYS: should be a whole number from 0 to 36500"))
        let served = try await serve(input: ping, environment: ["RENKEI_KEEP_DAYS": "36500"])
        #expect(served.code == 0 && served.text.contains(#""result":"#), "\(served.errors)")
    }
}
