import Foundation
import Loopback
import Roster
import Testing

/// The setting `skipSendingWebhook` of a connection, from the environment to the requests that reach SmartHR.
@Suite struct WebhookSettingTests {
    private static let requests = """
        {"jsonrpc":"2.0","id":1,"method":"fetch","params":{"direction":"kingOfTimeToSmartHR","job":"j","waitSeconds":60}}
        {"jsonrpc":"2.0","id":2,"method":"sync","params":{"job":"j","select":{"classes":["new","changed"]},\
        "createDefaults":{"businessEstablishmentId":"b1c5d8a0-0000-4000-8000-000000000001"},"waitSeconds":60}}

        """

    /// The environment of a program that is connected to the sandbox as to real services.
    private func environment(for sandbox: RunningSandbox, setting: String?) -> [String: String] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)").path
        let main = "RENKEI_CONNECTIONS_MAIN_"
        var environment = [
            "RENKEI_STATE_DIRECTORY": folder, "RENKEI_CLOSED_HOURS_WINDOWS": "",
            main + "SMART_HR_BASE_URL": sandbox.addresses.smartHRBaseURL,
            main + "SMART_HR_TOKEN_ENV": "SMART_HR_TOKEN", "SMART_HR_TOKEN": sandbox.addresses.smartHRToken,
            main + "KING_OF_TIME_BASE_URL": sandbox.addresses.kingOfTimeBaseURL,
            main + "KING_OF_TIME_TOKEN_ENV": "KING_TOKEN", "KING_TOKEN": sandbox.addresses.kingOfTimeToken,
            main + "KING_OF_TIME_REQUESTS_PER_SECOND": "0",
        ]
        environment[main + "SMART_HR_SKIP_SENDING_WEBHOOK"] = setting
        return environment
    }

    @Test(arguments: [(nil, ""), ("false", ""), ("true", "skip_sending_webhook=true")] as [(String?, String)])
    func writesSuppressWebhooksOnlyIfTheSettingIsTrue(setting: String?, query: String) async throws {
        try await withSandbox(people: 60) { (sandbox) async throws in
            let output = try await serve(
                input: Self.requests.utf8, environment: environment(for: sandbox, setting: setting))
            #expect(output.code == 0)
            #expect(output.lines.last?.contains(#""state":"done""#) == true, "\(output.lines)")
            let writes = try await sandbox.requests(.smartHR).filter(\.effect)
            #expect(Set(writes.map(\.method)) == ["POST", "PATCH"])
            #expect(Set(writes.map(\.query)) == [query])
        }
    }
}
