import KingOfTime
import Reconciliation
import Roster
import Sync
import Upstream

#if canImport(Darwin)
    import System
#else
    import SystemPackage
#endif

/// Everything that can be set, as it is in force. Tokens are not among it, only where they are kept.
struct Settings: Sendable {
    var connections: [ConnectionSettings]
    var stateDirectory: String
    var nameStyle: NameStyle
    var whenClosed: WhenClosed
    /// For how many hours a `ready` job may be trusted.
    var readyHours: Int
    var limits: SyncLimits
    /// A list that is shorter than the last one by more than this is taken as cut short.
    var partialListPercent: Int
    /// The pause before each look at a write whose answer was lost.
    var settlePauseMilliseconds: Int
    /// After so many days a job's personal data is forgotten; `nil` keeps it until `forget`.
    var keepDays: Int?
    var closedHours: ClosedHours
    var transport: TransportOptions
    var protocolLimits: ProtocolLimitSettings
    /// How long an ending process waits for what is in flight.
    var shutdownSeconds: Int
    /// Each setting with its value and where it came from.
    var entries: [SettingsEntry]
}

/// What a peer may ask for at most.
struct ProtocolLimitSettings: Hashable, Sendable {
    var messageBytes: Int
    var nesting: Int
    var batchLength: Int
    var inFlight: Int
    var connections: Int
    /// What a peer that has not shown its token yet may send in one message, and how long it may take.
    var unauthenticatedBytes: Int
    var unauthenticatedSeconds: Int
}

extension Settings {
    /// - Throws: `SettingsFault` for the first setting that cannot be used.
    init(_ reader: SettingsReader) throws(SettingsFault) {
        var reader = reader
        connections = try ConnectionSettings.all(&reader)
        stateDirectory = try reader.text("stateDirectory", default: UsualFolders(reader.environment).state)
        nameStyle = try reader.word("nameStyle", default: NameStyle.legal)
        whenClosed = try reader.word("whenClosed", default: WhenClosed.wait)
        readyHours = try reader.number("readyHours", default: 24, in: 1...8760)
        limits = try SyncLimits(&reader)
        partialListPercent = try reader.number("limits.partialListPercent", default: 50, in: 1...100)
        settlePauseMilliseconds = try reader.number("settle.pauseMilliseconds", default: 2000, in: 0...600_000)
        keepDays = try reader.limit("keepDays", default: nil, in: 0...36_500)
        closedHours = try ClosedHours(&reader)
        transport = try TransportOptions(&reader)
        protocolLimits = try ProtocolLimitSettings(&reader)
        shutdownSeconds = try reader.number("shutdownSeconds", default: 10, in: 1...3600)
        try reader.finish()
        entries = reader.entries
    }

    /// The settings of the file that is named, or else found in the usual folder; a file that was named has to be there.
    static func load(file named: String?, environment: [String: String]) throws(SettingsFault) -> Settings {
        let named = named ?? environment["RENKEI_CONFIG"]
        let path = named ?? UsualFolders(environment).settingsFile
        let bytes: [UInt8]
        do throws(Errno) {
            bytes = try FileBytes.read(path, atMost: 1 << 20)
        } catch {
            guard named == nil, error == .noSuchFileOrDirectory else {
                throw SettingsFault("", from: path, "cannot be read: \(error)")
            }
            return try Settings(SettingsReader(file: nil, environment: environment))
        }
        return try Settings(
            SettingsReader(file: try SettingsFile(path: path, bytes), environment: environment))
    }
}

extension ProtocolLimitSettings {
    fileprivate init(_ reader: inout SettingsReader) throws(SettingsFault) {
        messageBytes = try reader.number("protocol.messageBytes", default: 64 << 20, in: 1024...(1 << 30))
        nesting = try reader.number("protocol.nesting", default: 128, in: 8...10_000)
        batchLength = try reader.number("protocol.batchLength", default: 1000, in: 1...1_000_000)
        inFlight = try reader.number("protocol.inFlight", default: 256, in: 1...100_000)
        connections = try reader.number("protocol.connections", default: 1000, in: 1...100_000)
        unauthenticatedBytes = min(
            messageBytes, try reader.number("protocol.unauthenticatedBytes", default: 64 << 10, in: 1024...(1 << 30)))
        unauthenticatedSeconds = try reader.number("protocol.unauthenticatedSeconds", default: 10, in: 1...3600)
    }
}

extension SyncLimits {
    /// The numbers above which a sync has to be confirmed; `none` sets no limit.
    fileprivate init(_ reader: inout SettingsReader) throws(SettingsFault) {
        let people = 0...10_000_000
        let percent = 0...100
        self.init(
            creates: try reader.limit("limits.creates", default: 100, in: people),
            changes: try reader.limit("limits.changes", default: 300, in: people),
            changedPercent: try reader.limit("limits.changedPercent", default: nil, in: percent),
            resignations: try reader.limit("limits.resignations", default: 30, in: people),
            cleared: try reader.limit("limits.cleared", default: 10, in: people),
            everyone: try reader.limit("limits.everyone", default: 20, in: people),
            shorterListPercent: try reader.limit("limits.shorterListPercent", default: 20, in: percent))
    }
}

extension ClosedHours {
    /// KING OF TIME's hours, in Japan's time, unless others are given: `["08:30-10:00", "17:30-18:30"]`.
    fileprivate init(_ reader: inout SettingsReader) throws(SettingsFault) {
        let name = "closedHours.windows"
        var windows = ClosedHours.kingOfTime.windows
        if let texts = try reader.texts(name) {
            windows = []
            for text in texts {
                guard let window = Self.window(text) else {
                    throw SettingsFault(name, "\(text): each should be like 08:30-10:00, within one day")
                }
                windows.append(window)
            }
        }
        let guardSeconds = try reader.number("closedHours.guardSeconds", default: 60, in: 0...3600)
        self.init(windows: windows, guardBefore: .seconds(guardSeconds), guardAfter: .seconds(guardSeconds / 2))
    }

    private static func window(_ text: String) -> Range<Int>? {
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).compactMap(secondOfDay)
        return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
    }

    private static func secondOfDay(_ text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = UInt8(parts[0]),
            let minute = UInt8(parts[1]), minute < 60, hour < 24 || (hour == 24 && minute == 0)
        else { return nil }
        return Int(hour) * 3600 + Int(minute) * 60
    }
}

extension TransportOptions {
    fileprivate init(_ reader: inout SettingsReader) throws(SettingsFault) {
        self.init()
        connectTimeout = .seconds(try reader.number("timeouts.connectSeconds", default: 10, in: 1...600))
        readTimeout = .seconds(try reader.number("timeouts.readSeconds", default: 60, in: 1...3600))
        totalTimeout = .seconds(try reader.number("timeouts.totalSeconds", default: 300, in: 1...7200))
        retry.attempts = try reader.number("retries.attempts", default: 4, in: 1...20)
        retry.budget = .seconds(try reader.number("retries.budgetSeconds", default: 120, in: 1...3600))
        switch try reader.text("proxy", default: "environment", shown: withoutPassword) {
        case "environment": proxy = .environment(reader.environment)
        case "none": proxy = .none
        case let address: proxy = .url(address)
        }
        certificateAuthorities = try reader.optionalText("certificateAuthorities")
    }
}

/// A proxy's address as it may be shown.
private func withoutPassword(_ address: String) -> String {
    guard let at = address.lastIndex(of: "@") else { return address }
    let scheme = address.firstRange(of: "://").map { address[..<$0.upperBound] } ?? ""
    return scheme + "…" + address[at...]
}
