import ArgumentParser

/// `renkei config`: what is in force.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print every setting in force, and where it came from.",
        discussion: """
            Settings come from a JSON file, and each can be set from the environment instead:
            `connections.main.smartHR.baseURL` is RENKEI_CONNECTIONS_MAIN_SMART_HR_BASE_URL. Tokens are never shown:
            only where they are kept.

              {
                "connections": {
                  "main": {
                    "smartHR":    { "baseURL": "https://example.smarthr.jp/api", "token": { "env": "SMARTHR_TOKEN" } },
                    "kingOfTime": { "token": { "file": "/run/secrets/kot" } }
                  }
                }
              }
            """)

    @OptionGroup var options: SettingsOptions

    func run() throws {
        let entries = try options.place.load().entries
        let table = TextTable(rows: entries.map { [$0.name, $0.value, $0.origin] })
        try StandardOutput.write(table.lines.joined(separator: "\n") + "\n")
    }
}
