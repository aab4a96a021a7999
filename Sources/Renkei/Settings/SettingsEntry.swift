/// One setting in force, for `renkei config`.
struct SettingsEntry: Hashable, Sendable {
    let name: String
    /// The value as it may be printed: without the password of a proxy.
    let value: String
    /// `default`, the name of an environment variable, or the path of the settings file.
    let origin: String
}
