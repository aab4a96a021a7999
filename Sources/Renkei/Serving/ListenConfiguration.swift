import Wire

/// The address of a listener, and what it demands of its peers.
struct ListenConfiguration: Sendable {
    /// Port 0 lets the system pick a port; the readiness line tells which.
    let address: ListenAddress
    /// `nil` for a Unix socket that only its owner can open.
    let token: TokenSource?
    /// `nil` on loopback. The listener refuses other addresses without TLS.
    let tls: TLSFiles?
}
