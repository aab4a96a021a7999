/// The timeouts, limits and network settings of one transport. The defaults suit both services.
public struct TransportOptions: Sendable {
    public var connectTimeout: Duration = .seconds(10)
    /// The longest time without a byte from the service.
    public var readTimeout: Duration = .seconds(60)
    /// The longest time for one attempt, from the connection to the last byte of the body.
    public var totalTimeout: Duration = .seconds(300)
    /// A larger body ends the request. KING OF TIME sends the whole company in one response [C].
    public var maximumResponseBytes = 256 << 20
    public var maximumConnections = 16
    /// Plain HTTP sends the token unencrypted. It is allowed to loopback addresses, and elsewhere only if this is set.
    public var allowsPlainHTTP = false
    public var retry = RetryPlan()
    /// The longest wait for the rate limiter. A longer one ends the request with `ServiceFailure.rateLimited`, which
    /// says when to come back.
    public var ratePatience: Duration = .seconds(60)
    public var proxy: ProxySetting = .none
    /// The path of a PEM file with certificate authorities that are trusted in addition to those of the system.
    public var certificateAuthorities: String?

    public init() {}
}
