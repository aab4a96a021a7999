import ArgumentParser
import Contract

/// `renkei demo`: the whole main job, told to a person.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show the whole job in the sandbox: six steps, both directions. No account is needed.",
        discussion: "Nothing outside of this machine is reached, and nothing is left behind.")

    @OptionGroup var language: LanguageOption
    @OptionGroup var options: SandboxSettings

    func run() async throws {
        let time = SystemTime()
        let settings = try Settings(SettingsReader(file: nil, environment: [:]))
        let sandbox = try options.options(rates: .unlimited)
        try await Program.inSandbox(sandbox, settings, time, ProgramLog.logger(.error)) { program in
            try await program.running {
                try await LocalPeer.with(program) { peer in
                    let story = DemoStory(
                        peer: peer, screen: Screen(), language: language.chosen, baseDate: time.now().day)
                    try await story.tell(people: options.people)
                }
            }
        }
    }
}
