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

/// Classifies an attempt that brought no response: how far the request got, and the reason in words without a URL.
struct ConnectionFault: Error {
    /// The request cannot have reached the service, so that even a write may be sent again.
    let isUnsent: Bool
    /// Another attempt may succeed.
    let isTransient: Bool
    let reason: String

    init(_ error: any Error) {
        switch error {
        case let error as HTTPClientError: self = Self.classify(error)
        case let error as NIOConnectionError:
            self = .unsent(
                error.connectionErrors.isEmpty
                    ? "the host name was not found; check the base URL and the DNS"
                    : "no connection; check the base URL, the network and the proxy")
        case let error as IOError where Self.beforeConnecting.contains(error.errnoCode):
            self = .unsent("no connection; check the base URL, the network and the proxy")
        case ChannelError.connectTimeout:
            self = .unsent("no connection in time; check the base URL, the network and the proxy")
        case let error as NIOSSLError:
            self = .unsent("TLS failed: \(Self.explanation(of: error))", isTransient: false)
        case is NIOSSLExtraError:
            self = .unsent("TLS failed: the certificate is for another host", isTransient: false)
        case is UnreadableProxy:
            self = .unsent("the proxy's address cannot be understood", isTransient: false)
        case is ResponseTooLarge:
            self.init(
                isUnsent: false, isTransient: false, reason: "the answer is larger than the limit for one answer")
        default:
            self.init(isUnsent: false, isTransient: true, reason: "the connection failed (\(type(of: error)) \(error))")
        }
    }

    private static let beforeConnecting = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EHOSTDOWN, ENETDOWN, EADDRNOTAVAIL]

    private init(isUnsent: Bool, isTransient: Bool, reason: String) {
        self.isUnsent = isUnsent
        self.isTransient = isTransient
        self.reason = reason
    }

    private static func unsent(_ reason: String, isTransient: Bool = true) -> Self {
        Self(isUnsent: true, isTransient: isTransient, reason: reason)
    }

    private static func classify(_ error: HTTPClientError) -> ConnectionFault {
        let beforeSending: [HTTPClientError] = [
            .connectTimeout, .tlsHandshakeTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout,
            .getConnectionFromPoolTimeout, .invalidProxyResponse, .proxyAuthenticationRequired,
        ]
        let permanent: [HTTPClientError] = [
            .alreadyShutdown, .invalidURL, .emptyHost, .proxyAuthenticationRequired, .invalidProxyConfiguration,
        ]
        return ConnectionFault(
            isUnsent: beforeSending.contains(error) || permanent.contains(error),
            isTransient: !permanent.contains(error), reason: error.shortDescription)
    }

    private static func explanation(of error: NIOSSLError) -> String {
        switch error {
        case .handshakeFailed: "the handshake failed; is the certificate's authority known here?"
        case .uncleanShutdown: "the connection was cut"
        default: "the certificate or the handshake was not accepted"
        }
    }
}
