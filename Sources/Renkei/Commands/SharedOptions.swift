import ArgumentParser
import Logging
import Sandbox

/// What every command that reads settings takes.
struct SettingsOptions: ParsableArguments {
    @Option(help: "The settings file; else $RENKEI_CONFIG, else the platform's usual folder.")
    var config: String?

    @Option(
        help: "The least level of what is logged on standard error: trace, debug, info, notice, warning, error.",
        transform: { text in
            guard let level = Logger.Level(rawValue: text) else { throw ValidationError("there is no level \(text)") }
            return level
        })
    var logLevel = Logger.Level.notice

    var place: SettingsPlace { SettingsPlace(file: config, logLevel: logLevel) }
}

/// The sandbox inside the program.
struct SandboxChoice: ParsableArguments {
    @Flag(help: "Run the sandbox inside, as the connection `sandbox`; nothing else is needed.")
    var sandbox = false

    @OptionGroup(title: "Sandbox options")
    var options: SandboxSettings

    /// `nil` without the sandbox.
    func chosen() throws -> SandboxOptions? { sandbox ? try options.options(rates: .unlimited) : nil }
}
