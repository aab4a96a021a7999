import KingOfTime
import Loopback
import Roster
import Upstream

extension Stage {
    /// A client of the sandbox's KING OF TIME.
    func kingOfTime(
        _ brand: Brand = .kingOfTime, hours: ClosedHours = .none, rate: RateLimit = .unlimited, token: String? = nil,
        gate: WriteGate = WriteGate(), _ change: (inout TransportOptions) -> Void = { _ in }
    ) -> Client {
        var options = TransportOptions()
        options.ratePatience = .seconds(7200)
        change(&options)
        let transport = transport(
            .kingOfTime, label: brand.label, rate: rate, options: options, token: token, gate: gate)
        return Client(brand: brand, transport: transport, closedHours: hours)
    }
}

extension Client {
    func everybody() async throws -> [Employee] {
        try await employees(asOf: nil) { _, _ in }
    }
}

extension ServiceFailure {
    /// The case, to compare what came with what a table says.
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

/// The failure that `work` ends with; the program's own errors are thrown on.
func failure(_ work: () async throws -> Void) async throws -> ServiceFailure? {
    do {
        try await work()
        return nil
    } catch let failure as ServiceFailure {
        return failure
    }
}

/// Shuts a client down behind what is done with it.
func using(_ client: Client, _ body: (Client) async throws -> Void) async throws {
    do {
        try await body(client)
        try await client.shutdown()
    } catch {
        try await client.shutdown()
        throw error
    }
}

struct Unexpected: Error {}
