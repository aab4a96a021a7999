import Reconciliation
import Roster
import Sync
import SystemPackage
import Upstream

/// All settings in force. They hold the places of tokens, never the tokens.
struct Settings: Sendable {
    /// Sorted by name. Empty is valid: `hello`, `ping` and `rpc.discover` need no connection.
    var connections: [ConnectionSettings]
    /// The directory of the ledger. The ledger creates it with mode 0700 at the first request that needs it.
    var stateDirectory: String
    /// The name that SmartHR sends to KING OF TIME, for a `fetch` that names none.
    var nameStyle: NameStyle
    /// Wait or refuse while KING OF TIME is closed, for a request that does not say.
    var whenClosed: WhenClosed
    /// The age in hours after which a `ready` job expires.
    var readyHours: Int
    /// The numbers above which a sync needs a confirmation.
    var limits: SyncLimits
    /// A list that is shorter than the previous one by more than this percentage counts as cut short.
    var partialListPercent: Int
    /// The pause before each read that finds out what became of a write without an answer.
    var settlePauseMilliseconds: Int
    /// The age in days after which the personal data of a job is erased; `nil` keeps it until `forget`.
    var keepDays: Int?
    /// The daily hours in which no request is sent to KING OF TIME.
    var closedHours: ClosedHours
    /// Timeouts, retries, proxy and certificate authorities, for both services.
    var transport: TransportOptions
    /// The limits of what a peer may send.
    var protocolLimits: ProtocolLimitSettings
    /// The time that work under way has after the program was asked to end.
    var shutdownSeconds: Int
    /// Each setting with its value and origin.
    var entries: [SettingsEntry]
}

extension Settings {
    /// Reads all settings. Every setting is read here or in an `init(from:)` that is called here.
    /// - Throws: `SettingsError` for the first setting that cannot be used.
    init(from reader: SettingsReader) throws(SettingsError) {
        var reader = reader
        connections = try ConnectionSettings.all(from: &reader)
        stateDirectory = try reader.text(
            named: "stateDirectory", default: DefaultDirectories(environment: reader.environment).state)
        nameStyle = try reader.word(named: "nameStyle", default: NameStyle.legal)
        whenClosed = try reader.word(named: "whenClosed", default: WhenClosed.wait)
        readyHours = try reader.number(named: "readyHours", default: 24, in: 1...8760)
        limits = try SyncLimits(from: &reader)
        partialListPercent = try reader.number(named: "limits.partialListPercent", default: 50, in: 1...100)
        settlePauseMilliseconds = try reader.number(named: "settle.pauseMilliseconds", default: 2000, in: 0...600_000)
        keepDays = try reader.limit(named: "keepDays", default: nil, in: 0...36_500)
        closedHours = try ClosedHours(from: &reader)
        transport = try TransportOptions(from: &reader)
        protocolLimits = try ProtocolLimitSettings(from: &reader)
        shutdownSeconds = try reader.number(named: "shutdownSeconds", default: 10, in: 1...3600)
        // Last, because it refuses every name in the file that was not read above.
        try reader.finish()
        entries = reader.entries
    }

    /// Reads the settings file and the environment.
    /// - Parameter file: a file that has to exist. `nil` is `$RENKEI_CONFIG`, which has to exist too, else the file in the
    ///   platform's settings directory, which need not.
    static func load(file: String?, environment: [String: String]) throws(SettingsError) -> Settings {
        let required = file ?? environment["RENKEI_CONFIG"]
        let path = required ?? DefaultDirectories(environment: environment).settingsFile
        let bytes: [UInt8]
        do throws(Errno) {
            bytes = try FileBytes.read(path: path, atMost: 1 << 20)
        } catch {
            guard required == nil, error == .noSuchFileOrDirectory else {
                throw SettingsError(setting: "", origin: path, reason: "cannot be read: \(error)")
            }
            return try Settings(from: SettingsReader(file: nil, environment: environment))
        }
        return try Settings(
            from: SettingsReader(file: try SettingsFile(path: path, bytes: bytes), environment: environment))
    }
}
