/// A name or id that is one text, compared exactly as it stands.
///
/// Each kind is a type of its own, so that the compiler refuses a connection's name where a job's name belongs. A literal
/// is enough where one is written by hand: `let job: JobName = "april"`.
public protocol TextIdentifier: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    var text: String { get }
    init(_ text: String)
}

extension TextIdentifier {
    public var description: String { text }

    public init(stringLiteral text: String) { self.init(text) }
}

/// The name of a job, which the caller chose or the engine made. It is unique in the ledger.
public struct JobName: TextIdentifier {
    public let text: String

    public init(_ text: String) { self.text = text }
}

/// 連携設定: the name of a pair of one SmartHR tenant and one KING OF TIME company in the settings.
public struct ConnectionName: TextIdentifier {
    public let text: String

    public init(_ text: String) { self.text = text }
}

/// A short text that stands for the whole comparison of a job: it changes when any row does. To override a limit, the
/// caller names the digest of the comparison that it has seen.
public struct ComparisonDigest: TextIdentifier {
    public let text: String

    public init(_ text: String) { self.text = text }
}

/// The id that the ledger gave to a decision that lasts, by which it is taken back.
public struct DecisionID: TextIdentifier {
    public let text: String

    public init(_ text: String) { self.text = text }
}

/// The person or program for whom a request is made, as the caller gives it. The history records it; nothing verifies it.
public struct ActorName: TextIdentifier {
    public let text: String

    public init(_ text: String) { self.text = text }
}

/// The tenant or company that a token belongs to, as the service itself identifies it.
///
/// A connection keeps it from its first fetch on, and refuses to write once the token leads elsewhere.
public struct TenantID: TextIdentifier {
    public let text: String

    public init(_ text: String) { self.text = text }
}

/// The id that one service gave to a record: a UUID in SmartHR (`id`), 64 hex digits in KING OF TIME (`key`). It stays
/// the same when the employee code changes, and is never used as a code.
public struct RecordID: TextIdentifier {
    public let text: String

    public init(_ text: String) { self.text = text }
}
