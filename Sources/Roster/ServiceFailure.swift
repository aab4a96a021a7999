/// The reason for which a request to a service failed. Its texts are the service's own, masked: no token, no personal data.
public enum ServiceFailure: Error, Hashable, Sendable {
    /// KING OF TIME's closed hours, now or too near. `service` is its name in messages, here and below.
    case closed(service: String, until: Timestamp)
    /// Too many requests, and the wait would be longer than the caller allows.
    case rateLimited(service: String, until: Timestamp)
    /// The service refused the token, the permission or the address: no other request will succeed either.
    case refused(Refusal)
    /// The service could not be reached, or answered with a failure of its own. Nothing was changed.
    case unavailable(reason: String)
    /// A write was sent and its answer was lost. It may or may not have been done.
    case outcomeUnknown(reason: String)
    /// The service refused this one record; others may succeed.
    case recordRefused(Refusal)
    /// No such record.
    case notFound
    /// The contracted head count is reached: nobody can be created any more, updates still succeed.
    case planLimitExceeded(Refusal)
    /// A list that contradicts itself (a count that differs, a record twice) or is much shorter than the last good one.
    case incompleteList(reason: BilingualText)
    /// An answer that is not what the service's documentation promises.
    case unreadableAnswer(reason: String)
    /// The token belongs to another tenant or company than the one of the connection's first fetch.
    case wrongTenant(service: String, expected: TenantID, found: TenantID)
}

/// A service's refusal, in its own words.
public struct Refusal: Hashable, Sendable {
    public let side: Side
    /// The name of the service in messages; KING OF TIME's sibling brands have their own.
    public let service: String
    /// HTTP status; 0 if nothing was sent.
    public let status: Int
    /// The service's own code, as text (`"3"`, `"100"`, `"303"`), if it gave one.
    public let code: String?
    /// The service's message and those of single fields, masked. If nothing was sent, the service's names of the fields for
    /// which it was not.
    public let messages: [String]

    /// - Parameter service: `side`'s own name if not given.
    public init(side: Side, service: String? = nil, status: Int, code: String?, messages: [String]) {
        self.side = side
        self.service = service ?? side.label
        self.status = status
        self.code = code
        self.messages = messages
    }
}
