import KingOfTime
import Loopback
import Roster
import Upstream

extension RunningSandbox {
    /// A client of the sandbox's KING OF TIME.
    func kingOfTime(
        _ brand: Brand = .kingOfTime, hours: ClosedHours = .none, rate: RateLimit = .unlimited, token: String? = nil,
        gate: WriteGate = WriteGate(), _ change: (inout TransportOptions) -> Void = { _ in }
    ) -> KingOfTimeClient {
        var options = TransportOptions()
        options.ratePatience = .seconds(7200)
        change(&options)
        let transport = transport(
            .kingOfTime, label: brand.label, rate: rate, options: options, token: token, gate: gate)
        return KingOfTimeClient(brand: brand, transport: transport, closedHours: hours)
    }
}

extension KingOfTimeClient {
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
func using(_ client: KingOfTimeClient, _ body: (KingOfTimeClient) async throws -> Void) async throws {
    do {
        try await body(client)
        try await client.shutdown()
    } catch {
        try await client.shutdown()
        throw error
    }
}

struct UnexpectedResult: Error {}
