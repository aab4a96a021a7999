import ArgumentParser

/// `renkei config`: the settings in force. It reads no token and contacts no service, so it also works with a wrong token.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print every setting in force and its origin.",
        discussion: """
            Settings come from a JSON file. An environment variable overrides each of them: \
            RENKEI_CONNECTIONS_MAIN_SMART_HR_BASE_URL overrides `connections.main.smartHR.baseURL`. The command prints \
            the places of the tokens, never the tokens.

              {
                "connections": {
                  "main": {
                    "smartHR":    { "baseURL": "https://example.smarthr.jp/api", "token": { "env": "SMARTHR_TOKEN" } },
                    "kingOfTime": { "token": { "file": "/run/secrets/kot" } }
                  }
                }
              }
            """)

    @OptionGroup var settings: SettingsOptions

    func run() throws {
        let entries = try settings.startup.loadSettings().entries
        let table = TextTable(rows: entries.map { [$0.name, $0.value, $0.origin] })
        try StandardOutput.write(table.lines.joined(separator: "\n") + "\n")
    }
}
