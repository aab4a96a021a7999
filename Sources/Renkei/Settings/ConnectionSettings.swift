import KingOfTime
import Upstream

/// 連携設定: a named pair of one SmartHR tenant and one KING OF TIME company.
///
/// An incomplete connection does not make the settings invalid. It is an error when the connection is used, so that the
/// other connections keep working.
struct ConnectionSettings: Hashable, Sendable {
    /// The settings of one of the two services.
    struct Service: Hashable, Sendable {
        /// `nil` if missing. SmartHR has a URL for each tenant, so there is no default; each brand of KING OF TIME may have one.
        var baseURL: BaseURL?
        /// `nil` if missing.
        var token: TokenSource?
        /// The rate limit until the service's own headers name one. 0 is no limit.
        var requestsPerSecond: Int
        /// The number of requests in flight at one time.
        var concurrency: Int
    }

    /// Letters, digits, `-` and `_`, because the name is part of the names of environment variables.
    var name: String
    var smartHR: Service
    var kingOfTime: Service
    /// The brand under which the KING OF TIME service is sold. Brands differ in the base URL and in what their API offers.
    var brand: Brand
    /// Whether writes to SmartHR suppress the webhooks of the tenant, those of its other systems included.
    var suppressesSmartHRWebhooks = false
}

extension ConnectionSettings {
    /// The connections of the file. The connection `main` may also come from the environment alone. The names of others
    /// cannot be recovered from variables, which are in capitals.
    static func all(from reader: inout SettingsReader) throws(SettingsError) -> [ConnectionSettings] {
        var names = reader.file?.names(below: "connections") ?? []
        if !names.contains("main"), reader.hasVariables(below: "connections.main") { names.append("main") }
        var connections: [ConnectionSettings] = []
        for name in names.sorted() { connections.append(try ConnectionSettings(name: name, from: &reader)) }
        return connections
    }

    private init(name: String, from reader: inout SettingsReader) throws(SettingsError) {
        // A file may hold any text as a name.
        guard Self.isValid(name: name) else {
            throw SettingsError(
                setting: "connections.\(name)", reason: "a name has letters, digits, - and _, 64 at most")
        }
        self.name = name
        let path = "connections.\(name)"
        brand = try reader.word(named: "\(path).kingOfTime.brand", default: Brand.kingOfTime)
        smartHR = try Service(path: "\(path).smartHR", from: &reader, defaultBaseURL: nil, rate: .smartHR)
        kingOfTime = try Service(
            path: "\(path).kingOfTime", from: &reader, defaultBaseURL: brand.defaultBaseURL, rate: .kingOfTime)
        suppressesSmartHRWebhooks = try reader.flag(named: "\(path).smartHR.skipSendingWebhook", default: false)
    }

    private static func isValid(name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
    }
}

extension ConnectionSettings.Service {
    fileprivate init(
        path: String, from reader: inout SettingsReader, defaultBaseURL: String?, rate: RateLimit
    ) throws(SettingsError) {
        let name = "\(path).baseURL"
        if let text = try reader.optionalText(named: name) ?? defaultBaseURL {
            guard let url = BaseURL(text) else {
                throw SettingsError(
                    setting: name, reason: "should be like https://example.smarthr.jp/api, without query or password")
            }
            baseURL = url
        }
        token = try reader.tokenSource(named: "\(path).token")
        requestsPerSecond = try reader.number(
            named: "\(path).requestsPerSecond", default: rate.requests ?? 0, in: 0...1000)
        concurrency = try reader.number(named: "\(path).concurrency", default: rate.concurrency, in: 1...64)
    }

    /// The limit as the transport takes it, in which `nil` is no limit.
    var rate: RateLimit {
        RateLimit(requests: requestsPerSecond == 0 ? nil : requestsPerSecond, concurrency: concurrency)
    }
}
