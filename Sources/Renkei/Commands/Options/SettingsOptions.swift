import ArgumentParser
import Logging

/// The options of every command that reads settings.
struct SettingsOptions: ParsableArguments {
    @Option(
        help: "The settings file. The default is $RENKEI_CONFIG, then config.json in the platform's settings folder.")
    var config: String?

    @Option(
        help: "The lowest level that is logged on standard error: trace, debug, info, notice, warning, error.",
        transform: { text in
            guard let level = Logger.Level(rawValue: text) else { throw ValidationError("there is no level \(text)") }
            return level
        })
    var logLevel = Logger.Level.notice

    var startup: StartupOptions { StartupOptions(settingsFile: config, logLevel: logLevel) }
}
