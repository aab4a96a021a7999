/// A text in both languages of the people who read it.
public struct BilingualText: Hashable, Sendable {
    public let ja: String
    public let en: String

    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }
}

/// One line of the preflight: what was looked at, how it stands, why, and what to do about it.
public struct CheckEntry: Hashable, Sendable {
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case token, tenant, readPermission, writePermission, readableFields, allowedIP, choices
        case closedHours, clockSkew, stateDirectory
    }

    public enum State: String, Hashable, Sendable, CaseIterable {
        case ok
        /// Works, yet a person should know.
        case notice
        /// Will not work.
        case failed
        /// Could not be looked at, because something before it failed or nothing short of a write would tell.
        case unknown
    }

    public let subject: Subject
    /// The service it is about; `nil` for this host.
    public let side: Side?
    public let state: State
    public let message: BilingualText
    /// What to do, if anything is to be done.
    public let advice: BilingualText?

    public init(_ subject: Subject, _ side: Side?, _ state: State, message: BilingualText, advice: BilingualText? = nil)
    {
        self.subject = subject
        self.side = side
        self.state = state
        self.message = message
        self.advice = advice
    }
}
