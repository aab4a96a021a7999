import AsyncHTTPClient
import NIOCore
import NIOPosix
import NIOSSL

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A request that brought no answer: how far it got, and why in words that hold no URL.
struct ConnectionFault: Error {
    /// Whether the request cannot have reached the service.
    let neverSent: Bool
    /// Whether another try might go better.
    let mayPass: Bool
    let reason: String

    init(_ error: any Error) {
        switch error {
        case let error as HTTPClientError: self = Self.of(error)
        case let error as NIOConnectionError:
            self.init(
                true, true,
                error.connectionErrors.isEmpty
                    ? "the host name was not found; check the base URL and the DNS"
                    : "no connection; check the base URL, the network and the proxy")
        case let error as IOError where Self.beforeConnecting.contains(error.errnoCode):
            self.init(true, true, "no connection; check the base URL, the network and the proxy")
        case ChannelError.connectTimeout:
            self.init(true, true, "no connection in time; check the base URL, the network and the proxy")
        case let error as NIOSSLError: self.init(true, false, "TLS failed: \(Self.named(error))")
        case is NIOSSLExtraError:
            self.init(true, false, "TLS failed: the certificate is for another host")
        case is UnreadableProxy:
            self.init(true, false, "the proxy's address cannot be understood")
        case is AnswerTooLarge:
            self.init(false, false, "the answer is larger than the limit for one answer")
        default: self.init(false, true, "the connection failed (\(type(of: error)) \(error))")
        }
    }

    private static let beforeConnecting = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN, EADDRNOTAVAIL]

    private init(_ neverSent: Bool, _ mayPass: Bool, _ reason: String) {
        self.neverSent = neverSent
        self.mayPass = mayPass
        self.reason = reason
    }

    private static func of(_ error: HTTPClientError) -> ConnectionFault {
        let beforeSending: [HTTPClientError] = [
            .connectTimeout, .tlsHandshakeTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout,
            .getConnectionFromPoolTimeout, .invalidProxyResponse, .proxyAuthenticationRequired,
        ]
        let settled: [HTTPClientError] = [
            .alreadyShutdown, .invalidURL, .emptyHost, .proxyAuthenticationRequired, .invalidProxyConfiguration,
        ]
        return ConnectionFault(
            beforeSending.contains(error) || settled.contains(error), !settled.contains(error), error.shortDescription)
    }

    private static func named(_ error: NIOSSLError) -> String {
        switch error {
        case .handshakeFailed: "the handshake failed; is the certificate's authority known here?"
        case .uncleanShutdown: "the connection was cut"
        default: "the certificate or the handshake was not accepted"
        }
    }
}
