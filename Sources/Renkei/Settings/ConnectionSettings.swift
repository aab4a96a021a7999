import KingOfTime
import Upstream

/// 連携設定: a named pair of one SmartHR tenant and one KING OF TIME company. What is missing in it is not a fault of the
/// settings as a whole: the connection says so when it is used.
struct ConnectionSettings: Hashable, Sendable {
    struct Service: Hashable, Sendable {
        var base: BaseURL?
        var token: TokenSource?
        /// Requests a second that are begun before any header has said otherwise.
        var requestsPerSecond: Int
        /// Requests under way at one time.
        var concurrency: Int
    }

    var name: String
    var smartHR: Service
    var kingOfTime: Service
    var brand: Brand
}

extension ConnectionSettings {
    /// The connections of the file; `main` may also come from the environment alone.
    static func all(_ reader: inout SettingsReader) throws(SettingsFault) -> [ConnectionSettings] {
        var names = reader.file?.names(below: "connections") ?? []
        if !names.contains("main"), reader.hasVariables(below: "connections.main") { names.append("main") }
        var connections: [ConnectionSettings] = []
        for name in names.sorted() { connections.append(try ConnectionSettings(name, &reader)) }
        return connections
    }

    private init(_ name: String, _ reader: inout SettingsReader) throws(SettingsFault) {
        guard Self.isName(name) else {
            throw SettingsFault("connections.\(name)", "a name has letters, digits, - and _, 64 at most")
        }
        self.name = name
        let path = "connections.\(name)"
        brand = try reader.word("\(path).kingOfTime.brand", default: Brand.kingOfTime)
        smartHR = try Service("\(path).smartHR", &reader, base: nil, rate: .smartHR)
        kingOfTime = try Service("\(path).kingOfTime", &reader, base: brand.defaultBaseURL, rate: .kingOfTime)
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64
            && name.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
                    || byte == 95
            }
    }
}

extension ConnectionSettings.Service {
    fileprivate init(
        _ path: String, _ reader: inout SettingsReader, base usual: String?, rate: RateLimit
    ) throws(SettingsFault) {
        let name = "\(path).baseURL"
        if let text = try reader.optionalText(name) ?? usual {
            guard let url = BaseURL(text) else {
                throw SettingsFault(name, "should be like https://example.smarthr.jp/api, without query or password")
            }
            base = url
        }
        token = try reader.token("\(path).token")
        requestsPerSecond = try reader.number("\(path).requestsPerSecond", default: rate.requests ?? 0, in: 0...1000)
        concurrency = try reader.number("\(path).concurrency", default: rate.concurrency, in: 1...64)
    }

    var rate: RateLimit {
        RateLimit(requests: requestsPerSecond == 0 ? nil : requestsPerSecond, concurrency: concurrency)
    }
}
