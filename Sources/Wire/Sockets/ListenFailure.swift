/// Why a listener cannot be started. The description is meant for the person who starts the program.
public enum ListenFailure: Error, Hashable, Sendable, CustomStringConvertible {
    case inUse(ListenAddress)
    /// A file that is not a socket exists at the path. It is left alone.
    case notASocket(path: String)
    case needsTLS(ListenAddress)
    case badCertificate(reason: String)
    case cannotBind(ListenAddress, reason: String)

    public var description: String {
        switch self {
        case .inUse(let address): "another process serves \(address)"
        case .notASocket(let path): "\(path) exists and is not a socket"
        case .needsTLS(let address): "\(address) can be reached from other machines: give a certificate and key for TLS"
        case .badCertificate(let reason): "the certificate or its key cannot be used: \(reason)"
        case .cannotBind(let address, let reason): "cannot listen on \(address): \(reason)"
        }
    }
}
