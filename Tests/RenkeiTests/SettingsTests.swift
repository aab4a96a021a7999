import Foundation
import Testing

@testable import Renkei

/// Settings from a file and the environment.
@Suite struct SettingsTests {
    private func settings(_ json: String? = nil, _ environment: [String: String] = [:]) throws -> Settings {
        let file = try json.map { try SettingsFile(path: "renkei.json", bytes: Array($0.utf8)) }
        return try Settings(from: SettingsReader(file: file, environment: environment))
    }

    @Test func environmentOverridesFileAndFileOverridesDefault() throws {
        let environment = ["RENKEI_NAME_STYLE": "legal", "RENKEI_LIMITS_CREATES": "7"]
        let inForce = try settings(
            #"{"nameStyle":"business","whenClosed":"refuse","limits":{"creates":5}}"#, environment)
        #expect(inForce.nameStyle == .legal)
        #expect(inForce.whenClosed == .refuse)
        #expect(inForce.limits.creates == 7)
        #expect(inForce.readyHours == 24)
        let origins = Dictionary(uniqueKeysWithValues: inForce.entries.map { ($0.name, $0.origin) })
        #expect(origins["nameStyle"] == "RENKEI_NAME_STYLE")
        #expect(origins["whenClosed"] == "renkei.json")
        #expect(origins["readyHours"] == "default")
    }

    @Test(arguments: [
        ("connections.main.smartHR.baseURL", "RENKEI_CONNECTIONS_MAIN_SMART_HR_BASE_URL"),
        ("connections.osaka-2.kingOfTime.token.env", "RENKEI_CONNECTIONS_OSAKA_2_KING_OF_TIME_TOKEN_ENV"),
        ("stateDirectory", "RENKEI_STATE_DIRECTORY"),
    ])
    func settingHasAVariable(setting: String, variable: String) {
        #expect(VariableName.of(setting: setting) == variable)
    }

    @Test func connectionHasTwoServicesWithTheirTokenSources() throws {
        let json = """
            {"connections":{"main":{
              "smartHR":{"baseURL":"https://example.smarthr.jp/api","token":{"env":"SMARTHR_TOKEN"}},
              "kingOfTime":{"token":{"command":["pass","kot"]}}}}}
            """
        let connection = try #require(try settings(json).connections.first)
        #expect(connection.name == "main")
        #expect(connection.smartHR.baseURL?.host == "example.smarthr.jp")
        #expect(connection.smartHR.token == .environment("SMARTHR_TOKEN"))
        #expect(connection.kingOfTime.baseURL?.host == "api.kingtime.jp")
        #expect(connection.kingOfTime.token == .command(["pass", "kot"]))
        #expect(connection.kingOfTime.rate.requests == 1)
    }

    @Test func connectionMayComeFromTheEnvironmentAlone() throws {
        let environment = ["RENKEI_CONNECTIONS_MAIN_SMART_HR_BASE_URL": "https://example.smarthr.jp/api"]
        let connections = try settings(nil, environment).connections
        #expect(connections.map(\.name) == ["main"])
        #expect(connections.first?.smartHR.token == nil)
    }

    @Test(arguments: [
        (#"{"nameStile":"legal"}"#, "nameStile, in renkei.json: there is no such setting"),
        (#"{"nameStyle":"nick"}"#, "nameStyle, in renkei.json: should be one of legal, business"),
        (#"{"nameStyle":5}"#, "nameStyle, in renkei.json: should be a text"),
        (#"{"readyHours":"24"}"#, "readyHours, in renkei.json: should be a number"),
        (#"{"readyHours":0}"#, "readyHours, in renkei.json: should be a whole number from 1 to 8760"),
        (
            #"{"limits":{"creates":"many"}}"#,
            "limits.creates, in renkei.json: should be a whole number from 0 to 10000000, or `none`"
        ),
        (
            #"{"closedHours":{"windows":["8:30-10:00"]}}"#,
            "closedHours.windows: 8:30-10:00: each should be like 08:30-10:00, within one day"
        ),
        (
            #"{"connections":{"main":{"smartHR":{"token":{"env":"A","file":"/b"}}}}}"#,
            "connections.main.smartHR.token: should be just one of env, file and command"
        ),
        (
            #"{"connections":{"main":{"smartHR":{"skipSendingWebhook":"true"}}}}"#,
            "connections.main.smartHR.skipSendingWebhook, in renkei.json: should be true or false"
        ),
        (#"{"nameStyle":"legal",}"#, "nameStyle, in renkei.json: cannot be read: unexpectedByte at byte 21"),
    ])
    func invalidSettingIsNamedWithItsOriginAndRule(json: String, message: String) {
        let fault = #expect(throws: SettingsError.self) { try settings(json) }
        #expect(fault?.description == message)
    }

    @Test(
        arguments: [
            (nil, nil, false, "default"), ("true", nil, true, "renkei.json"), ("false", nil, false, "renkei.json"),
            ("true", "false", false, "RENKEI_CONNECTIONS_MAIN_SMART_HR_SKIP_SENDING_WEBHOOK"),
            (nil, "true", true, "RENKEI_CONNECTIONS_MAIN_SMART_HR_SKIP_SENDING_WEBHOOK"),
        ] as [(String?, String?, Bool, String)])
    func webhooksAreSuppressedOnlyIfTheConnectionSaysSo(
        inFile: String?, variable: String?, isInForce: Bool, origin: String
    ) throws {
        let member = inFile.map { #","skipSendingWebhook":\#($0)"# } ?? ""
        let json = #"{"connections":{"main":{"smartHR":{"baseURL":"https://example.smarthr.jp/api"\#(member)}}}}"#
        var environment: [String: String] = [:]
        environment["RENKEI_CONNECTIONS_MAIN_SMART_HR_SKIP_SENDING_WEBHOOK"] = variable
        let settings = try settings(json, environment)
        #expect(settings.connections.first?.suppressesSmartHRWebhooks == isInForce)
        let entry = settings.entries.first { $0.name == "connections.main.smartHR.skipSendingWebhook" }
        #expect(entry == SettingsEntry(name: try #require(entry).name, value: "\(isInForce)", origin: origin))
    }

    @Test func variableOfAFlagThatIsNeitherTrueNorFalseIsRefused() {
        let variable = "RENKEI_CONNECTIONS_MAIN_SMART_HR_SKIP_SENDING_WEBHOOK"
        for text in ["yes", "1", "TRUE", ""] {
            let fault = #expect(throws: SettingsError.self) { try settings(nil, [variable: text]) }
            #expect(fault?.description.contains("should be true or false") == true)
        }
    }

    @Test func passwordOfAProxyIsNotPrinted() throws {
        let entries = try settings(#"{"proxy":"http://user:secret@proxy:8080"}"#).entries
        #expect(entries.first { $0.name == "proxy" }?.value == "http://…@proxy:8080")
    }

    @Test func closedHoursAreThoseOfKingOfTimeUnlessOthersAreGiven() throws {
        #expect(try settings().closedHours.windows == [30_600..<36_000, 63_000..<66_600])
        let given = try settings(#"{"closedHours":{"windows":["00:00-24:00"]}}"#).closedHours.windows
        #expect(given == [0..<86_400])
        #expect(try settings(nil, ["RENKEI_CLOSED_HOURS_WINDOWS": ""]).closedHours.windows.isEmpty)
    }
}
