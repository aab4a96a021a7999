/// The caller's choice for KING OF TIME's closed hours: wait until they end, or fail at once.
public enum WhenClosed: String, Hashable, Sendable, CaseIterable {
    case wait
    case refuse
}
