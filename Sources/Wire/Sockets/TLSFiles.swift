import NIOCore
import NIOSSL

/// The paths of the server's certificate chain and of its private key, both in PEM format.
public struct TLSFiles: Hashable, Sendable {
    public let certificate: String
    public let key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    /// Reads both files. TLS 1.2 is the lowest version that peers may speak.
    func makeContext() throws(ListenFailure) -> NIOSSLContext {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
            var settings = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
            settings.minimumTLSVersion = .tlsv12
            // The default of five seconds would delay the end of the program, if a peer does not answer the TLS
            // shutdown.
            settings.shutdownTimeout = .milliseconds(500)
            return try NIOSSLContext(configuration: settings)
        } catch {
            throw .badCertificate(reason: "\(error)")
        }
    }
}
