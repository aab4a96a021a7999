import Roster

/// What a failure means for a sync that goes on.
extension ServiceFailure {
    /// When a door opens again, if this failure is a closed door.
    public var opens: Timestamp? {
        switch self {
        case .closed(_, let until), .rateLimited(_, let until): until
        default: nil
        }
    }

    /// Whether nobody else's request would fare better now.
    var concernsEverybody: Bool {
        switch self {
        case .closed, .rateLimited, .refused, .wrongTenant: true
        case .unavailable, .outcomeUnknown, .recordRefused, .notFound, .planLimitExceeded, .incompleteList,
            .unreadableAnswer:
            false
        }
    }

    /// Whether the service itself is in trouble, rather than this one record.
    var isOfTheService: Bool {
        switch self {
        case .unavailable, .outcomeUnknown, .unreadableAnswer: true
        default: false
        }
    }

    public var refusal: Refusal? {
        switch self {
        case .refused(let refusal), .recordRefused(let refusal), .planLimitExceeded(let refusal): refusal
        default: nil
        }
    }
}
