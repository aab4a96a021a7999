import Roster

/// The meaning of a service's failure for a sync that has more employees to write.
extension ServiceFailure {
    /// The time from which the service accepts requests again, if the failure ends by itself.
    public var opens: Timestamp? {
        switch self {
        case .closed(_, let until), .rateLimited(_, let until): until
        case .refused, .wrongTenant, .unavailable, .outcomeUnknown, .recordRefused, .notFound, .planLimitExceeded,
            .incompleteList, .unreadableAnswer:
            nil
        }
    }

    /// Whether every other request would fail as well now. With such a failure nothing was written.
    var concernsEverybody: Bool {
        switch self {
        case .closed, .rateLimited, .refused, .wrongTenant: true
        case .unavailable, .outcomeUnknown, .recordRefused, .notFound, .planLimitExceeded, .incompleteList,
            .unreadableAnswer:
            false
        }
    }

    /// Whether the service works badly, as opposed to refusing this one record. Several of these in a row end a sync.
    var isOfTheService: Bool {
        switch self {
        case .unavailable, .outcomeUnknown, .unreadableAnswer: true
        case .closed, .rateLimited, .refused, .wrongTenant, .recordRefused, .notFound, .planLimitExceeded,
            .incompleteList:
            false
        }
    }

    /// The service's own words, if it refused.
    public var refusal: Refusal? {
        switch self {
        case .refused(let refusal), .recordRefused(let refusal), .planLimitExceeded(let refusal): refusal
        case .closed, .rateLimited, .wrongTenant, .unavailable, .outcomeUnknown, .notFound, .incompleteList,
            .unreadableAnswer:
            nil
        }
    }
}
