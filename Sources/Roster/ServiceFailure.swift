/// Why a service did not do what it was asked. Texts in it are the service's own, masked: no token, no personal data.
public enum ServiceFailure: Error, Hashable, Sendable {
    /// KING OF TIME's closed hours, now or too near. `service` is what it is called in messages, here and below.
    case closed(service: String, until: Timestamp)
    /// Too many requests, and waiting longer than the caller's patience.
    case rateLimited(service: String, until: Timestamp)
    /// Token, permission or address refused: nothing more will go through.
    case refused(Refusal)
    /// The service could not be reached or answered with its own failure. Nothing was changed.
    case unavailable(reason: String)
    /// A write was sent and its answer was lost. It may or may not have been done.
    case outcomeUnknown(reason: String)
    /// This one record was refused; others may go through.
    case recordRefused(Refusal)
    /// No such record.
    case notFound
    /// The contracted head count is reached: no more people can be created, updates still go through.
    case planLimitExceeded(Refusal)
    /// A list that does not hold together: counts, doubles, order, or sharply shorter than before.
    case incompleteList(reason: String)
    /// An answer that is not what the service's documentation promises.
    case unreadableAnswer(reason: String)
    /// The tenant or company behind the token is not the one that this connection was first used with.
    case wrongTenant(service: String, expected: String, found: String)
}

/// A service's refusal, in its own words.
public struct Refusal: Hashable, Sendable {
    public let side: Side
    /// What the service is called in messages: one of KING OF TIME's sibling brands has its own name.
    public let service: String
    /// HTTP status; 0 if nothing was sent.
    public let status: Int
    /// The service's own code, as text (`"3"`, `"100"`, `"303"`), if it gave one.
    public let code: String?
    /// Its message and those of single fields, masked.
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
