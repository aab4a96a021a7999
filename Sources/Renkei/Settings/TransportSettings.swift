import Upstream

extension TransportOptions {
    /// Timeouts, retries and the proxy for the requests to both services.
    init(from reader: inout SettingsReader) throws(SettingsError) {
        self.init()
        connectTimeout = .seconds(try reader.number(named: "timeouts.connectSeconds", default: 10, in: 1...600))
        readTimeout = .seconds(try reader.number(named: "timeouts.readSeconds", default: 60, in: 1...3600))
        totalTimeout = .seconds(try reader.number(named: "timeouts.totalSeconds", default: 300, in: 1...7200))
        retry.attempts = try reader.number(named: "retries.attempts", default: 4, in: 1...20)
        retry.budget = .seconds(try reader.number(named: "retries.budgetSeconds", default: 120, in: 1...3600))
        // AsyncHTTPClient reads no proxy from the environment, so the transport does it.
        switch try reader.text(named: "proxy", default: "environment", printed: withoutPassword) {
        case "environment": proxy = .environment(reader.environment)
        case "none": proxy = .none
        case let address: proxy = .url(address)
        }
        certificateAuthorities = try reader.optionalText(named: "certificateAuthorities")
    }
}

/// Replaces the user and the password of a proxy's address: `http://…@proxy:8080`.
private func withoutPassword(_ address: String) -> String {
    guard let at = address.lastIndex(of: "@") else { return address }
    let scheme = address.firstRange(of: "://").map { address[..<$0.upperBound] } ?? ""
    return scheme + "…" + address[at...]
}
