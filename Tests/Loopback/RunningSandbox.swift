import AsyncHTTPClient
import AsyncPrimitives
import Foundation
import Logging
import Roster
import Sandbox
import Upstream

/// A sandbox under test: its addresses, the clock that it shares with its clients, and its control API.
public struct RunningSandbox: Sendable {
    public let addresses: SandboxAddresses
    public let clock: JumpingClock

    /// Makes a transport to one of the services.
    /// - Parameters:
    ///   - token: the sandbox's own if not given.
    ///   - chance: takes the place of the random numbers for every jitter.
    public func transport(
        _ side: Side, label: String? = nil, rate: RateLimit = .unlimited,
        options: TransportOptions = TransportOptions(),
        token: String? = nil, gate: WriteGate = WriteGate(), chance: Double = 0
    ) -> Transport {
        let isSmartHR = side == .smartHR
        // On a busy machine a connection may take long, and no test is about that.
        var options = options
        options.connectTimeout = .seconds(300)
        let token = token ?? (isSmartHR ? addresses.smartHRToken : addresses.kingOfTimeToken)
        return Transport(
            side: side, label: label ?? side.label,
            base: BaseURL(isSmartHR ? addresses.smartHRBaseURL : addresses.kingOfTimeBaseURL)!, token: { token },
            options: options, rateLimiter: RateLimiter(rate, time: clock), time: clock, random: { chance },
            writeGate: gate, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Scripts one fault or an array of them, in the JSON of the control API.
    public func fault(_ json: String) async throws { try await control("POST", "/faults", json) }

    public func setSwitch(_ name: String, to value: String) async throws {
        try await control("POST", "/switches", "{\"\(name)\":\"\(value)\"}")
    }

    /// Sets the services' clock only. The clients' clock stays, so that the two differ.
    public func setClock(_ text: String) async throws {
        try await control("POST", "/clock", "{\"now\":\"\(text)\"}")
    }

    /// The requests that the services received.
    /// - Parameter count: the number of requests to wait for. A client that gives up after a timeout may do so before the
    ///   sandbox has read its request.
    public func requests(
        _ side: Side? = nil, method: String? = nil, atLeast count: Int = 0
    ) async throws -> [LoggedRequest] {
        var query = "?since=0"
        if let side { query += "&side=\(side.rawValue)" }
        if let method { query += "&method=\(method)" }
        while true {
            let body = try await control("GET", "/requests" + query)
            let requests = try JSONDecoder().decode(LoggedRequests.self, from: body).requests
            if requests.count >= count { return requests }
        }
    }

    /// The ids of all records of one side.
    public func people(_ side: Side) async throws -> [String] {
        let body = try await control("GET", "/people/\(side.rawValue)")
        return try JSONDecoder().decode([IdentifiedRecord].self, from: body).compactMap { $0.id ?? $0.key }
    }

    /// Sends a request to the control API.
    /// - Throws: `ControlRequestFailed` for any answer but a success.
    @discardableResult
    public func control(_ method: String, _ path: String, _ body: String? = nil) async throws -> Data {
        var request = HTTPClientRequest(url: addresses.controlURL + path)
        request.method = .RAW(value: method)
        if let body { request.body = .bytes(Array(body.utf8)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let bytes = Data(try await response.body.collect(upTo: 256 << 20).readableBytesView)
        guard response.status.code < 300 else {
            throw ControlRequestFailed(text: String(decoding: bytes, as: UTF8.self))
        }
        return bytes
    }
}

/// The control API refused a request: a mistake in the test.
public struct ControlRequestFailed: Error {
    public let text: String
}

/// An entry of the sandbox's request log.
public struct LoggedRequest: Sendable, Decodable {
    public let at: String
    public let method: String
    public let path: String
    public let query: String
    public let body: String
    /// 0 if the connection was closed without a response.
    public let status: Int
    /// Whether the request changed a record.
    public let effect: Bool
}

/// A record of either service, of which only the id is read.
private struct IdentifiedRecord: Decodable {
    let id: String?
    let key: String?
}

private struct LoggedRequests: Decodable {
    let requests: [LoggedRequest]
}

/// Runs a sandbox around `body`.
/// - Parameter switches: each as `name=value`.
public func withSandbox(
    people: Int = 60, population: Population = .varied, _ switches: [String] = [], rates: Rates = .unlimited,
    clock: JumpingClock = JumpingClock(), _ body: @escaping @Sendable (RunningSandbox) async throws -> Void
) async throws {
    var options = SandboxOptions(people: people, population: population)
    options.rates = rates
    for assignment in switches { try options.switches.set(assignment) }
    let sandbox = Sandbox(options: options, time: clock)
    let started = Mailbox(NewestBuffer<SandboxAddresses>())
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { started.finish() }
            try await sandbox.run { started.put($0) }
        }
        // Without addresses the sandbox has failed to start, and the group has the error.
        guard let addresses = await started.next() else { return try await group.waitForAll() }
        try await body(RunningSandbox(addresses: addresses, clock: clock))
        group.cancelAll()
    }
}
