/// The directories in which this platform keeps settings and state: those of the XDG Base Directory Specification, and
/// on macOS those in `~/Library`.
struct DefaultDirectories {
    private let environment: [String: String]

    init(environment: [String: String]) {
        self.environment = environment
    }

    var settingsFile: String {
        directory(variable: "XDG_CONFIG_HOME", linux: ".config", macOS: "Library/Preferences") + "/config.json"
    }

    var state: String {
        directory(variable: "XDG_STATE_HOME", linux: ".local/state", macOS: "Library/Application Support")
    }

    /// The specification says that a relative path in a variable is invalid and has to be ignored.
    private func directory(variable: String, linux: String, macOS: String) -> String {
        if let directory = environment[variable], directory.hasPrefix("/") { return directory + "/renkei" }
        let home = environment["HOME"] ?? "."
        #if os(macOS)
            return home + "/" + macOS + "/renkei"
        #else
            return home + "/" + linux + "/renkei"
        #endif
    }
}
