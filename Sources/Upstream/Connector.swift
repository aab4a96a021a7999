import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// The HTTP client behind a transport: made at the first request, shut down once, redirects left to the transport.
final class Connector: Sendable {
    private enum State {
        case unused
        case open(HTTPClient)
        case shutDown
    }

    private let base: BaseURL
    private let options: TransportOptions
    private let state = Mutex(State.unused)

    init(base: BaseURL, options: TransportOptions) {
        self.base = base
        self.options = options
    }

    func execute(_ request: HTTPClientRequest, within limit: Duration? = nil) async throws -> Response {
        let client = try opened()
        let longest = min(options.totalTimeout, limit ?? options.totalTimeout)
        let answer = try await client.execute(request, deadline: .now() + TimeAmount(longest))
        let body = try await collect(answer)
        return Response(status: Int(answer.status.code), headers: answer.headers, body: body)
    }

    func shutdown() async throws {
        let client: HTTPClient? = state.withLock { state in
            defer { state = .shutDown }
            if case .open(let client) = state { return client }
            return nil
        }
        try await client?.shutdown()
    }

    private func opened() throws -> HTTPClient {
        try state.withLock { state in
            switch state {
            case .open(let client): return client
            case .shutDown: throw HTTPClientError.alreadyShutdown
            case .unused:
                let client = HTTPClient(configuration: try configuration())
                state = .open(client)
                return client
            }
        }
    }

    private func configuration() throws -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout = .init(
            connect: TimeAmount(options.connectTimeout), read: TimeAmount(options.readTimeout))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = options.maximumConnections
        // The transport tries again by itself, and wants to know why the first try failed.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.decompression = .enabled(limit: .size(options.maximumResponseBytes))
        configuration.httpVersion = .http1Only
        if let address = options.proxy.address(for: base) {
            configuration.proxy = try HTTPClient.Configuration.Proxy(address: address)
        }
        if let file = options.certificateAuthorities {
            var tls = TLSConfiguration.makeClientConfiguration()
            tls.additionalTrustRoots = [.certificates(try NIOSSLCertificate.fromPEMFile(file))]
            configuration.tlsConfiguration = tls
        }
        return configuration
    }

    private func collect(_ answer: HTTPClientResponse) async throws -> [UInt8] {
        var body: [UInt8] = []
        if let length = answer.headers.first(name: "content-length").flatMap({ Int($0) }), length > 0 {
            guard length <= options.maximumResponseBytes else { throw AnswerTooLarge() }
            body.reserveCapacity(length)
        }
        for try await part in answer.body {
            guard body.count + part.readableBytes <= options.maximumResponseBytes else { throw AnswerTooLarge() }
            part.withUnsafeReadableBytes { body.append(contentsOf: $0) }
        }
        return body
    }
}

/// More bytes than the settings allow for one answer.
struct AnswerTooLarge: Error {}

extension TimeAmount {
    /// Ten years. NIO counts nanoseconds in 64 bits from the start of the machine, and adds without a check.
    private static let longestSeconds: Int64 = 315_360_000

    fileprivate init(_ duration: Duration) {
        let (seconds, attoseconds) = min(duration, .seconds(Self.longestSeconds)).components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
