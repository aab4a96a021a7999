/// One line of the preflight: a subject, its state, the reason, and what to do.
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
        /// Not checked: an earlier check failed, or only a write would show it.
        case unknown
    }

    public let subject: Subject
    /// The service concerned; `nil` for this host.
    public let side: Side?
    public let state: State
    public let message: BilingualText
    /// What to do; `nil` if there is nothing to do.
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
