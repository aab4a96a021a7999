/// The way in which KING OF TIME refuses something for which no status and code are published: `400/201`, or
/// `accepted`.
public enum RefusalCode: Sendable, Equatable {
    case refused(status: Int, code: Int)
    /// The service does not refuse it at all.
    case accepted

    /// Parses `accepted`, or a status from 400 to 599 and a code, separated by a slash.
    init?(_ text: String) {
        if text == "accepted" {
            self = .accepted
            return
        }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let status = parts[0], let code = parts[1], (400..<600).contains(status) else {
            return nil
        }
        self = .refused(status: status, code: code)
    }

    var text: String {
        switch self {
        case .accepted: "accepted"
        case .refused(let status, let code): "\(status)/\(code)"
        }
    }
}
