import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL
import Synchronization

/// The HTTP client behind a transport. It is created with the first request and shut down once.
///
/// Redirects and retries are switched off in it: `HTTPExchange` follows redirects, `Transport` retries.
final class HTTPConnector: Sendable {
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

    /// Sends one request and collects the whole body.
    /// - Parameter limit: the longest time for this request; `options.totalTimeout` if that is shorter.
    /// - Throws: `ResponseTooLarge`, or the HTTP client's own errors.
    func execute(_ request: HTTPClientRequest, within limit: Duration? = nil) async throws -> Response {
        let client = try openClient()
        let longest = min(options.totalTimeout, limit ?? options.totalTimeout)
        let response = try await client.execute(request, deadline: .now() + TimeAmount(longest))
        let body = try await collectBody(of: response)
        return Response(status: Int(response.status.code), headers: response.headers, body: body)
    }

    func shutdown() async throws {
        let client: HTTPClient? = state.withLock { state in
            defer { state = .shutDown }
            if case .open(let client) = state { return client }
            return nil
        }
        try await client?.shutdown()
    }

    private func openClient() throws -> HTTPClient {
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
        // The transport retries by itself, and needs the reason why the first attempt failed.
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

    private func collectBody(of response: HTTPClientResponse) async throws -> [UInt8] {
        var body: [UInt8] = []
        // The header is only a hint about the capacity. The limit also holds for the bytes that arrive.
        if let length = response.headers.first(name: "content-length").flatMap({ Int($0) }), length > 0 {
            guard length <= options.maximumResponseBytes else { throw ResponseTooLarge() }
            body.reserveCapacity(length)
        }
        for try await part in response.body {
            guard body.count + part.readableBytes <= options.maximumResponseBytes else { throw ResponseTooLarge() }
            part.withUnsafeReadableBytes { body.append(contentsOf: $0) }
        }
        return body
    }
}

/// A body larger than `TransportOptions.maximumResponseBytes`.
struct ResponseTooLarge: Error {}

extension TimeAmount {
    /// Ten years. NIO counts nanoseconds in 64 bits from the start of the machine, and adds without an overflow check.
    private static let longestSeconds: Int64 = 315_360_000

    fileprivate init(_ duration: Duration) {
        let (seconds, attoseconds) = min(duration, .seconds(Self.longestSeconds)).components
        self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }
}
