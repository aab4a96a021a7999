/// What to do when KING OF TIME is closed.
public enum WhenClosed: String, Hashable, Sendable, CaseIterable {
    case wait
    case refuse
}
