// Generated from schema/ by `swift run ContractTool generate`.

/// Every notification that the server sends, by the name it has on the wire.
public enum NotificationName: String, Hashable, Sendable, CaseIterable {
    /// A job has another state.
    case jobChanged = "job.changed"
    /// A job has got further.
    case jobProgress = "job.progress"
}
