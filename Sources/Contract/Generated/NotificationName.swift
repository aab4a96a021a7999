// Generated from schema/ by `swift run ContractTool generate`.

/// All notifications that the server sends. The raw value is the name on the wire.
public enum NotificationName: String, Hashable, Sendable, CaseIterable {
    /// A job's state has changed.
    case jobChanged = "job.changed"
    /// A job has made progress.
    case jobProgress = "job.progress"
}
