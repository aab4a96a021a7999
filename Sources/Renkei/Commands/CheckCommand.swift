import ArgumentParser
import Contract

/// `renkei check`: the preflight check, printed for a person.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check tokens, permissions, service hours and the state folder before a job.",
        discussion: "The check only reads. The exit code is 0 if nothing failed, else 1.")

    @Option(help: "The connection to check; not needed if there is only one.")
    var connection: String?

    @OptionGroup var language: LanguageOption
    @OptionGroup var settings: SettingsOptions
    @OptionGroup var sandbox: SandboxOptionGroup

    func run() async throws {
        let launcher = ProgramLauncher(startup: settings.startup, sandbox: try sandbox.chosen())
        let result = try await launcher.run { program in
            try await program.withEngine(atEnd: .stopJobs) {
                try await InProcessClient.connected(to: program) { client in
                    try await client.call(.check, CheckParams(connection: connection), as: CheckResult.self)
                }
            }
        }
        try StandardOutput.write(result.lines(in: language.chosen).joined(separator: "\n") + "\n")
        if !result.ok { throw ExitCode.failure }
    }
}

extension CheckResult {
    /// One line for each entry, and below it a line with the advice, if there is any.
    func lines(in language: Language) -> [String] {
        let table = TextTable(
            rows: entries.map { entry in
                [
                    entry.state.mark,
                    entry.side.map { language.text($0.label) } ?? language.text(ja: "この端末", en: "this host"),
                    language.text(entry.subject.label), language.text(entry.message),
                ]
            })
        return zip(table.lines, entries).flatMap { line, entry in
            entry.advice.map { [line, "     → " + language.text($0)] } ?? [line]
        }
    }
}

extension CheckState {
    /// ASCII, so that the columns line up in every terminal.
    fileprivate var mark: String {
        switch self {
        case .ok: "ok"
        case .notice: "!"
        case .failed: "NG"
        case .unknown: "?"
        }
    }
}
