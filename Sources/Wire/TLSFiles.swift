import NIOCore
import NIOSSL

/// The server's certificate chain and its private key, both in PEM.
public struct TLSFiles: Hashable, Sendable {
    public let certificate: String
    public let key: String

    public init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }

    func context() throws(ListenFailure) -> NIOSSLContext {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
            var settings = TLSConfiguration.makeServerConfiguration(
                certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
            settings.minimumTLSVersion = .tlsv12
            // A peer that has nothing more to say need not be waited for long when the program ends.
            settings.shutdownTimeout = .milliseconds(500)
            return try NIOSSLContext(configuration: settings)
        } catch {
            throw .badCertificate(reason: "\(error)")
        }
    }
}
