import Wire

/// The address of a listener, and what it demands of its peers.
struct ListenConfiguration: Sendable {
    let address: ListenAddress
    /// `nil` for a Unix socket that only its owner can open.
    let token: TokenSource?
    let tls: TLSFiles?
}
