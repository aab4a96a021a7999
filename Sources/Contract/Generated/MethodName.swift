// Generated from schema/ by `swift run ContractTool generate`.

/// Every method, by the name it has on the wire.
public enum MethodName: String, Hashable, Sendable, CaseIterable {
    /// Show the token.
    case authenticate
    /// End a job.
    case cancel
    /// What works and what does not.
    case check
    /// What new people can be given.
    case choices
    /// What differs, employee by employee.
    case diff
    /// How one employee was compared.
    case explain
    /// Read both services and compare.
    case fetch
    /// Remove a job's personal data.
    case forget
    /// Who is there, and what it can do.
    case hello
    /// Who did what to whose data, and when.
    case history
    /// All jobs, newest first.
    case jobs
    /// Whether it is alive.
    case ping
    /// Decide about an employee whom findings block.
    case resolve
    /// What became of each selected employee.
    case results
    /// Go on with an interrupted job.
    case resume
    /// Try those again that failed.
    case retry
    /// The contract itself.
    case discover = "rpc.discover"
    /// End the process.
    case shutdown
    /// Where a job stands.
    case status
    /// Ask for notifications.
    case subscribe
    /// Write the selected employees.
    case sync
    /// Begin a job that would take a sync back.
    case undo
    /// Ask for no more notifications.
    case unsubscribe
    /// Whether the history is as it was written.
    case verifyHistory
}
