// Generated from schema/ by `swift run ContractTool generate`.

/// Every notification that the server sends, by the name it has on the wire.
public enum NotificationName: String, Hashable, Sendable, CaseIterable {
    /// A job's state has changed.
    case jobChanged = "job.changed"
    /// A job has made progress.
    case jobProgress = "job.progress"
}
