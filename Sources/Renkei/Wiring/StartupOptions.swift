import Logging

/// The options of the command line that apply before the settings are read.
struct StartupOptions: Sendable {
    /// `nil` for the default file.
    var settingsFile: String?
    var logLevel = Logger.Level.notice

    /// - Throws: `SettingsError`.
    func loadSettings() throws(SettingsError) -> Settings {
        try Settings.load(file: settingsFile, environment: CurrentProcess.environment)
    }

    var logger: Logger { ProgramLog.logger(level: logLevel) }
}
