import Contract
import JSON
import JSONRPC
import Roster

extension RPCError {
    /// A service's failure that ends a request. `error.data` has the members that the schema declares for the kind, and
    /// the service's own words if it refused; they are masked by then.
    /// - Parameter now: from which `retryAfter` is counted.
    init(serviceFailure failure: ServiceFailure, of side: Roster.Side, now: Timestamp) {
        // Rounded up, so that a caller that comes back after so many seconds does not come too early.
        let retryAfter = failure.opens.map { $0 - now + .milliseconds(999) }
        self.init(kind: ErrorKind(engine: failure), text: failure.text, retryAfter: retryAfter) { data in
            guard !failure.isAboutOneEmployee else { return }
            data.member("side", word: Contract.Side(engine: side))
            if let opens = failure.opens { data.member("opensAt", opens.description) }
            if let refusal = failure.refusal { data.members(refusal: refusal) }
            if case .wrongTenant(_, let expected, let found) = failure {
                data.member("expected", expected.text)
                data.member("found", found.text)
            }
        }
    }
}

extension ServiceFailure {
    /// Whether it says nothing of the service as a whole. The schema has no `side` in these kinds.
    fileprivate var isAboutOneEmployee: Bool {
        switch self {
        case .recordRefused, .notFound, .planLimitExceeded, .outcomeUnknown: true
        case .closed, .refused, .wrongTenant, .rateLimited, .unavailable, .unreadableAnswer, .incompleteList: false
        }
    }
}

extension JSONWriter {
    fileprivate mutating func members(refusal: Roster.Refusal) {
        member("status", refusal.status)
        if let code = refusal.code { member("code", code) }
        member("serviceMessages", list: refusal.messages)
    }
}
