/// A setting that cannot be used: its name, its origin, and the rule that the value breaks.
struct SettingsError: Error, Hashable, CustomStringConvertible {
    /// The path of the setting, such as `connections.main.smartHR.baseURL`; empty for the file as a whole.
    let setting: String
    /// The environment variable or the path of the file; `nil` if the error concerns several values.
    let origin: String?
    let reason: String

    init(setting: String, origin: String? = nil, reason: String) {
        self.setting = setting
        self.origin = origin
        self.reason = reason
    }

    /// Such as "keepDays, in RENKEI_KEEP_DAYS: should be a whole number from 0 to 36500, or `none`".
    var description: String {
        let subject = [setting, origin].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", in ")
        return subject.isEmpty ? reason : "\(subject): \(reason)"
    }
}
