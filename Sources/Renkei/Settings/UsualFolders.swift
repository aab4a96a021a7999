/// Where this platform keeps settings and state of programs: the XDG folders, and on macOS those of its Library.
struct UsualFolders {
    private let environment: [String: String]

    init(_ environment: [String: String]) {
        self.environment = environment
    }

    var settingsFile: String { folder("XDG_CONFIG_HOME", ".config", macOS: "Library/Preferences") + "/config.json" }

    var state: String { folder("XDG_STATE_HOME", ".local/state", macOS: "Library/Application Support") }

    private func folder(_ variable: String, _ usual: String, macOS: String) -> String {
        if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/renkei" }
        let home = environment["HOME"] ?? "."
        #if os(macOS)
            return home + "/" + macOS + "/renkei"
        #else
            return home + "/" + usual + "/renkei"
        #endif
    }
}
