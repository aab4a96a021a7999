import AsyncHTTPClient
import Logging
import NIOCore
import NIOHTTP1
import Roster
import Synchronization

/// A write while the connection's gate was shut: a fault in the program, never in the data. Nothing was sent.
public struct WriteWithoutSync: Error, Hashable, Sendable {
    public let request: String
}

/// The only way to a service: one base URL, one token, one rate. Reads are tried again within a budget, writes never
/// blindly; nothing but reads passes while the write gate is shut.
public final class Transport: Sendable {
    public let side: Side
    /// What the service is called in messages.
    public let label: String
    public let writeGate: WriteGate
    public let time: any TimeSource
    let base: BaseURL
    let options: TransportOptions
    let governor: RateGovernor
    let random: @Sendable () -> Double
    let logger: Logger
    private let connector: Connector
    private let provideToken: @Sendable () async throws -> String
    private let tokens = Mutex(Tokens())

    /// The token in use, and all that ever were, which messages must not repeat.
    private struct Tokens {
        var known: String?
        var seen: Set<String> = []
    }

    /// - Parameters:
    ///   - token: asked before the first request, and again after the service has refused the token.
    ///   - governor: the one of this token; two connections with one token share it.
    ///   - random: numbers from 0 to 1, for jitter.
    public init(
        side: Side, label: String, base: BaseURL, token: @escaping @Sendable () async throws -> String,
        options: TransportOptions, governor: RateGovernor, time: any TimeSource,
        random: @escaping @Sendable () -> Double, writeGate: WriteGate, logger: Logger
    ) {
        self.side = side
        self.label = label
        self.base = base
        provideToken = token
        self.options = options
        self.governor = governor
        self.time = time
        self.random = random
        self.writeGate = writeGate
        self.logger = logger
        connector = Connector(base: base, options: options)
    }

    /// Closes the connections. Requests after it fail; calling it twice does no harm.
    public func shutdown() async throws {
        try await connector.shutdown()
    }

    /// The token, so that the service's room can keep it out of messages.
    public func token() async throws -> String {
        if let token = tokens.withLock({ $0.known }) { return token }
        let token = try await provideToken()
        tokens.withLock { tokens in
            tokens.known = token
            tokens.seen.insert(token)
        }
        return token
    }

    /// Asks for the token anew before the next request, as it may have been replaced.
    func forgetToken() {
        tokens.withLock { $0.known = nil }
    }

    /// Masks a message of this service, as of now: no token that was ever used here is left in it.
    public func mask(_ text: String) -> String { Masking(secrets: Array(tokens.withLock { $0.seen }))(text) }

    /// One request, one answer; a redirect of a read is followed on the same host, refused elsewhere.
    func exchange(_ request: Request, endingBy deadline: Timestamp? = nil) async throws -> Response {
        guard request.method.isRead || writeGate.isOpen else { throw WriteWithoutSync(request: request.label) }
        guard base.scheme == "https" || base.isLoopback || options.allowsPlainHTTP else {
            throw ServiceFailure.unavailable(reason: "\(label): plain HTTP is refused, use https")
        }
        let token = try await token()
        var url = base.url(request)
        for _ in 0...3 {
            let started = time.now()
            let response = try await connector.execute(
                outgoing(request, to: url, token: token), within: deadline.map { $0 - started })
            logger.debug(
                "answered",
                metadata: [
                    "service": "\(side.rawValue)", "request": "\(request.label)", "status": "\(response.status)",
                    "milliseconds": "\((time.now() - started).milliseconds)", "bytes": "\(response.body.count)",
                ])
            guard request.method.isRead, [301, 302, 303, 307, 308].contains(response.status) else { return response }
            guard let next = response.header("location").flatMap(base.followed) else {
                throw ServiceFailure.unreadableAnswer(
                    reason: "\(label): \(request.label) was redirected to another host, which is not followed")
            }
            url = next
        }
        throw ServiceFailure.unreadableAnswer(reason: "\(label): \(request.label) was redirected without end")
    }

    private func outgoing(_ request: Request, to url: String, token: String) -> HTTPClientRequest {
        var outgoing = HTTPClientRequest(url: url)
        outgoing.method = HTTPMethod(rawValue: request.method.rawValue)
        outgoing.headers = [
            "authorization": "Bearer \(token)", "accept": "application/json", "user-agent": "renkei",
        ]
        if let body = request.body {
            outgoing.headers.add(name: "content-type", value: "application/json; charset=utf-8")
            outgoing.body = .bytes(ByteBuffer(bytes: body))
        }
        return outgoing
    }
}
