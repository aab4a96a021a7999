// Generated from schema/ by `swift run ContractTool generate`.

/// All kinds of errors. The raw value is the name on the wire.
public enum ErrorKind: String, ContractEnum {
    /// The message is not valid JSON.
    case parseError
    /// The message is not a valid JSON-RPC 2.0 request.
    case invalidRequest
    /// The method does not exist.
    case methodNotFound
    /// A param is invalid, unknown or missing.
    case invalidParams
    /// renkei had an internal error.
    case internalError
    /// The request was cancelled.
    case requestCancelled
    /// The connection is not authenticated.
    case unauthenticated
    /// The settings are incomplete.
    case notConfigured
    /// The connection does not exist.
    case unknownConnection
    /// The job does not exist.
    case unknownJob
    /// A job with this name and other params exists.
    case jobExists
    /// The job's state does not allow this request.
    case jobNotReady
    /// The job is busy with another request.
    case jobBusy
    /// The fetched data has expired.
    case jobExpired
    /// The service is in its closed hours.
    case serviceClosed
    /// The service refused access because of the token, a permission or the IP address.
    case serviceRefused
    /// The service is unreachable or has failed.
    case serviceUnavailable
    /// The list from the service may be incomplete.
    case incompleteList
    /// New employees are selected without create defaults.
    case createDefaultsRequired
    /// The business establishment, division or working type does not exist.
    case unknownChoice
    /// The job does not contain these employees.
    case unknownEmployees
    /// An earlier sync of the job has selected these employees.
    case alreadySelected
    /// The writes would exceed a limit. Nothing was written.
    case limitExceeded
    /// Another process is using the ledger.
    case ledgerBusy
    /// The ledger is not writable: the disk is full or read-only.
    case ledgerFull
    /// The message exceeds a protocol limit.
    case tooLarge
    /// The job was cancelled.
    case cancelled
    /// The rate limit of the service has been reached.
    case rateLimited
    /// The response of the service is invalid.
    case invalidResponse
    /// The token belongs to another tenant than in the first use of this connection.
    case wrongTenant
    /// The digest does not match the current plan.
    case digestMismatch
    /// The ledger file is unusable: damaged, of another program, or of a newer version.
    case ledgerUnusable
    /// The ledger was restored from a copy and may lack later writes. Run `renkei adopt` to continue.
    case ledgerRestored
    /// The service rejected this employee.
    case recordRefused
    /// The employee no longer exists in the service.
    case recordNotFound
    /// The maximum number of employees in the contract with the service has been reached.
    case planLimitExceeded
    /// The response to a write was lost, and its outcome could not be determined.
    case outcomeUnknown
    /// The service accepted the change, but did not keep the value.
    case notKept
    /// The decision does not apply to any finding that blocks this employee.
    case nothingToResolve
    /// Several employees have this employee code.
    case ambiguousEmployee
    /// `with` does not name one of the records in question.
    case candidateRequired
    /// There is no such decision, or it was taken back.
    case unknownDecision
    /// An earlier decision says otherwise about these records.
    case contradictingDecision
}
