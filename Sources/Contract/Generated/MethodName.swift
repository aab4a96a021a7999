// Generated from schema/ by `swift run ContractTool generate`.

/// All methods. The raw value is the name on the wire.
public enum MethodName: String, Hashable, Sendable, CaseIterable {
    /// Authenticate the connection.
    case authenticate
    /// Cancel a job.
    case cancel
    /// Preflight check.
    case check
    /// Options for new employees.
    case choices
    /// List of the decisions in force.
    case decisions
    /// Differences between source and target.
    case diff
    /// Comparison of one employee, field by field.
    case explain
    /// Fetch from both services and compare.
    case fetch
    /// Erase a job's personal data.
    case forget
    /// Server identity, version, limits and features.
    case hello
    /// Audit log.
    case history
    /// List of jobs.
    case jobs
    /// Health check.
    case ping
    /// Resolve the findings that block an employee.
    case resolve
    /// Outcome for each selected employee.
    case results
    /// Resume an interrupted job.
    case resume
    /// Retry the employees that did not succeed.
    case retry
    /// Take a decision back.
    case revoke
    /// OpenRPC document.
    case discover = "rpc.discover"
    /// Shut the process down.
    case shutdown
    /// State of a job.
    case status
    /// Subscribe to notifications.
    case subscribe
    /// Write the selected employees to the target.
    case sync
    /// Prepare the reversal of a sync.
    case undo
    /// Cancel a subscription.
    case unsubscribe
    /// Integrity check of the audit log.
    case verifyHistory
}
