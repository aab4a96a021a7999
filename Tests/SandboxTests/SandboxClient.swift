import AsyncHTTPClient
import AsyncPrimitives
import Foundation
import Roster
import Sandbox
import Testing

/// A clock that never moves.
struct StoppedClock: TimeSource {
    var moment = Timestamp(CivilDate("2026-11-24")!, secondOfDay: 12 * 3600)

    func now() -> Timestamp { moment }
    func sleep(until moment: Timestamp) async throws {}
}

/// An HTTP client that knows the services' documentation only.
struct SandboxClient: Sendable {
    let addresses: SandboxAddresses

    struct Answer {
        let status: Int
        let headers: [String: String]
        let bytes: Data
        var json: Any? { try? JSONSerialization.jsonObject(with: bytes, options: .fragmentsAllowed) }
        var object: [String: Any] { json as? [String: Any] ?? [:] }
        var list: [[String: Any]] { json as? [[String: Any]] ?? [] }
        var text: String { String(decoding: bytes, as: UTF8.self) }
        /// The object with its keys in order, for comparing.
        func sorted(without names: Set<String>) throws -> String {
            let rest = object.filter { !names.contains($0.key) }
            let bytes = try JSONSerialization.data(withJSONObject: rest, options: .sortedKeys)
            return String(decoding: bytes, as: UTF8.self)
        }

        /// The code of either service's error body.
        var code: String {
            let entry = (object["errors"] as? [[String: Any]])?.first
            return (object["code"] ?? entry?["code"]).map { "\($0)" } ?? ""
        }
        var fields: [String] { (object["errors"] as? [[String: Any]] ?? []).compactMap { $0["field"] as? String } }
    }

    func send(
        _ method: String, _ url: String, _ body: String? = nil, authorization: String? = nil,
        contentType: String = "application/json"
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: url)
        request.method = .RAW(value: method)
        if let authorization { request.headers.add(name: "authorization", value: authorization) }
        if let body {
            request.headers.add(name: "content-type", value: contentType)
            request.body = .bytes(Array(body.utf8))
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let bytes = try await response.body.collect(upTo: 256 << 20)
        let headers = response.headers.map { ($0.name.lowercased(), $0.value) }
        return Answer(
            status: Int(response.status.code), headers: Dictionary(headers) { $1 },
            bytes: Data(bytes.readableBytesView))
    }

    func smartHR(_ method: String, _ path: String, _ body: String? = nil) async throws -> Answer {
        try await send(method, addresses.smartHRBaseURL + path, body, authorization: "Bearer \(addresses.smartHRToken)")
    }

    func kingOfTime(_ method: String, _ path: String, _ body: String? = nil) async throws -> Answer {
        try await send(
            method, addresses.kingOfTimeBaseURL + path, body, authorization: "Bearer \(addresses.kingOfTimeToken)")
    }

    func control(_ method: String, _ path: String, _ body: String? = nil) async throws -> Answer {
        try await send(method, addresses.controlURL + path, body)
    }
}

/// Runs a sandbox around `body`.
func withSandboxClient(
    people: Int = 200, population: Population = .varied, _ switches: [String] = [], rates: Rates = .unlimited,
    clock: StoppedClock = StoppedClock(), _ body: @escaping @Sendable (SandboxClient) async throws -> Void
) async throws {
    var options = SandboxOptions(people: people, population: population)
    options.rates = rates
    for text in switches { try options.switches.set(text) }
    let sandbox = Sandbox(options: options, time: clock)
    let started = Mailbox(NewestBuffer<SandboxAddresses>())
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { started.finish() }
            try await sandbox.run { started.put($0) }
        }
        // Without addresses the sandbox has failed to start, and the group has the error.
        guard let addresses = await started.next() else { return try await group.waitForAll() }
        try await body(SandboxClient(addresses: addresses))
        group.cancelAll()
    }
}
