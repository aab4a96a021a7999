import ArgumentParser
import Contract

/// `renkei demo`: the main job in the sandbox, explained to a person.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show the whole job in the sandbox: six steps, both directions. No account is needed.",
        discussion: "The demo contacts no other machine and leaves no files.")

    @OptionGroup var language: LanguageOption
    @OptionGroup var content: SandboxContentOptions

    func run() async throws {
        let time = SystemClock()
        // The settings of this machine do not apply, so that the demo is the same everywhere.
        let settings = try Settings(from: SettingsReader(file: nil, environment: [:]))
        let sandbox = EmbeddedSandbox(
            options: try content.options(rates: .unlimited), settings: settings, time: time,
            logger: ProgramLog.logger(level: .error))
        try await sandbox.run { program in
            try await program.withEngine(atEnd: .stopJobs) {
                try await InProcessClient.connected(to: program) { client in
                    let walkthrough = DemoWalkthrough(
                        client: client, console: Console(), language: language.chosen, baseDate: time.now().day)
                    try await walkthrough.run(peopleCount: content.people)
                }
            }
        }
    }
}
