import Logging

/// Where a run finds its settings, and how much it logs.
struct SettingsPlace: Sendable {
    var file: String?
    var logLevel = Logger.Level.notice

    /// - Throws: `SettingsFault`.
    func load() throws(SettingsFault) -> Settings {
        try Settings.load(file: file, environment: ProcessIdentity.environment)
    }

    var logger: Logger { ProgramLog.logger(logLevel) }
}
