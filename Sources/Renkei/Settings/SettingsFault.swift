/// A setting that cannot be used: which one, where it was given, and what it should be.
struct SettingsFault: Error, Hashable, CustomStringConvertible {
    /// The path of the setting, such as `connections.main.smartHR.baseURL`; empty for the file as a whole.
    let setting: String
    let origin: String?
    let reason: String

    init(_ setting: String, from origin: String? = nil, _ reason: String) {
        self.setting = setting
        self.origin = origin
        self.reason = reason
    }

    var description: String {
        let place = [setting, origin].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", in ")
        return place.isEmpty ? reason : "\(place): \(reason)"
    }
}
