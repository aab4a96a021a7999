import ArgumentParser
import Logging
import Roster

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

    /// - Throws: `ValidationError` with the setting, its place and the rule.
    func settings() throws -> Settings {
        do {
            return try Settings.load(file: config, environment: ProcessIdentity.environment)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    var logger: Logger { ProgramLog.logger(logLevel) }
}

/// The sandbox inside the program.
struct SandboxChoice: ParsableArguments {
    @Flag(help: "Run the sandbox inside, as the connection `sandbox`; nothing else is needed.")
    var sandbox = false

    @OptionGroup(title: "Sandbox options")
    var options: SandboxSettings
}
