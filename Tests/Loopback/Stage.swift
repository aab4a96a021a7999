import AsyncHTTPClient
import Foundation
import Logging
import Roster
import Sandbox
import Upstream

/// A running sandbox, the clock that it shares with its visitors, and its control.
public struct Stage: Sendable {
    public let addresses: Addresses
    public let clock: JumpingClock

    /// A transport to one of the services.
    /// - Parameters:
    ///   - chance: what takes the place of the random numbers behind every jitter.
    ///   - token: the sandbox's own if not given.
    public func transport(
        _ side: Side, label: String? = nil, rate: RateLimit = .unlimited,
        options: TransportOptions = TransportOptions(),
        token: String? = nil, gate: WriteGate = WriteGate(), chance: Double = 0
    ) -> Transport {
        let isSmartHR = side == .smartHR
        // A busy machine takes its time.
        var options = options
        options.connectTimeout = .seconds(300)
        let token = token ?? (isSmartHR ? addresses.smartHRToken : addresses.kingOfTimeToken)
        return Transport(
            side: side, label: label ?? side.label,
            base: BaseURL(isSmartHR ? addresses.smartHRBaseURL : addresses.kingOfTimeBaseURL)!, token: { token },
            options: options, governor: RateGovernor(rate, time: clock), time: clock, random: { chance },
            writeGate: gate, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// One fault or an array of them, as the sandbox's control takes them.
    public func fault(_ json: String) async throws { _ = try await control("POST", "/faults", json) }

    public func turn(_ name: String, _ value: String) async throws {
        _ = try await control("POST", "/switches", "{\"\(name)\":\"\(value)\"}")
    }

    public func setClock(_ text: String) async throws {
        _ = try await control("POST", "/clock", "{\"now\":\"\(text)\"}")
    }

    /// What the services were asked so far.
    public func requests(_ side: Side? = nil, method: String? = nil) async throws -> [SeenRequest] {
        var query = "?since=0"
        if let side { query += "&side=\(side.rawValue)" }
        if let method { query += "&method=\(method)" }
        let body = try await control("GET", "/requests" + query)
        return try JSONDecoder().decode(SeenRequests.self, from: body).requests
    }

    /// The ids of all records of one side.
    public func people(_ side: Side) async throws -> [String] {
        let body = try await control("GET", "/people/\(side.rawValue)")
        return try JSONDecoder().decode([Identified].self, from: body).compactMap { $0.id ?? $0.key }
    }

    @discardableResult
    public func control(_ method: String, _ path: String, _ body: String? = nil) async throws -> Data {
        var request = HTTPClientRequest(url: addresses.controlURL + path)
        request.method = .RAW(value: method)
        if let body { request.body = .bytes(Array(body.utf8)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let bytes = Data(try await response.body.collect(upTo: 256 << 20).readableBytesView)
        guard response.status.code < 300 else {
            throw ControlRefused(text: String(decoding: bytes, as: UTF8.self))
        }
        return bytes
    }
}

/// The sandbox's control did not do as it was told: a mistake in the test.
public struct ControlRefused: Error {
    public let text: String
}

public struct SeenRequest: Sendable, Decodable {
    public let at: String
    public let method: String
    public let path: String
    public let query: String
    public let body: String
    public let status: Int
    public let effect: Bool
}

/// A record of either service, of which only the id is wanted.
private struct Identified: Decodable {
    let id: String?
    let key: String?
}

private struct SeenRequests: Decodable {
    let requests: [SeenRequest]
}

/// Runs a sandbox for as long as `body` takes.
public func onStage(
    people: Int = 60, population: Population = .varied, _ switches: [String] = [], rates: Rates = .unlimited,
    clock: JumpingClock = JumpingClock(), _ body: @escaping @Sendable (Stage) async throws -> Void
) async throws {
    var options = SandboxOptions(people: people, population: population)
    options.rates = rates
    for assignment in switches { try options.switches.set(assignment) }
    let sandbox = Sandbox(options: options, time: clock)
    let (ready, signal) = AsyncStream.makeStream(of: Addresses.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { signal.finish() }
            try await sandbox.run { signal.yield($0) }
        }
        for await addresses in ready {
            try await body(Stage(addresses: addresses, clock: clock))
            break
        }
        group.cancelAll()
    }
}
