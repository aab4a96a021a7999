import Crypto

/// The token that every peer of a listener has to show. Only its SHA-256 digest is kept, so that no description of a
/// value in a log can show it.
public struct RequiredToken: Sendable {
    private let digest: SHA256Digest

    /// - Parameter token: not empty.
    public init(_ token: String) {
        digest = SHA256.hash(data: Array(token.utf8))
    }

    /// Compares digests, which swift-crypto does in constant time: the time taken says nothing about the token, nor
    /// about its length. The text counts byte by byte; white space and Unicode normalisation make a difference.
    func matches(guess: String) -> Bool {
        SHA256.hash(data: Array(guess.utf8)) == digest
    }
}
