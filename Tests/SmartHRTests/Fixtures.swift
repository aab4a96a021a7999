import Logging
import Loopback
import Roster
import SmartHR
import Upstream

extension RunningSandbox {
    /// A client of the sandbox's SmartHR.
    func smartHR(
        rate: RateLimit = .unlimited, token: String? = nil, gate: WriteGate = WriteGate(),
        suppressesWebhooks: Bool = false, _ change: (inout TransportOptions) -> Void = { _ in }
    ) -> SmartHRClient {
        var options = TransportOptions()
        options.ratePatience = .seconds(7200)
        change(&options)
        return SmartHRClient(
            transport: transport(.smartHR, rate: rate, options: options, token: token, gate: gate),
            suppressesWebhooks: suppressesWebhooks)
    }
}

extension SmartHRClient {
    func everyone() async throws -> [Employee] {
        try await employees(asOf: nil) { _, _ in }
    }
}

extension ServiceFailure {
    /// The name of the case, for tables of expected failures.
    var name: String {
        let text = "\(self)"
        return String(text.prefix { $0 != "(" })
    }

    var refusal: Refusal? {
        switch self {
        case .refused(let refusal), .recordRefused(let refusal), .planLimitExceeded(let refusal): refusal
        default: nil
        }
    }
}

/// The `ServiceFailure` that `work` ends with; `nil` if it succeeds. Other errors are thrown on.
func failure(_ work: () async throws -> Void) async throws -> ServiceFailure? {
    do {
        try await work()
        return nil
    } catch let failure as ServiceFailure {
        return failure
    }
}

/// Shuts a client down after `body`.
func using(_ client: SmartHRClient, _ body: (SmartHRClient) async throws -> Void) async throws {
    do {
        try await body(client)
        try await client.shutdown()
    } catch {
        try await client.shutdown()
        throw error
    }
}

/// A transport to a server other than the sandbox.
func plainTransport(_ base: String) -> Transport {
    let clock = JumpingClock()
    return Transport(
        side: .smartHR, label: "SmartHR", base: BaseURL(base)!, token: { "token" }, options: TransportOptions(),
        rateLimiter: RateLimiter(.unlimited, time: clock), time: clock, random: { 0 }, writeGate: WriteGate(),
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
}
