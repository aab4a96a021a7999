// Generated from schema/ by `swift run ContractTool generate`.

/// Every kind of error, by the name it has on the wire.
public enum ErrorKind: String, ContractWord {
    /// This is not JSON.
    case parseError
    /// This is JSON, but no JSON-RPC 2.0 request.
    case invalidRequest
    /// There is no such method.
    case methodNotFound
    /// A param is wrong, unknown or missing.
    case invalidParams
    /// renkei made a mistake.
    case internalError
    /// The request was cancelled.
    case requestCancelled
    /// This connection has not shown the right token.
    case unauthenticated
    /// Something is missing in the settings.
    case notConfigured
    /// There is no connection of this name.
    case unknownConnection
    /// There is no job of this name.
    case unknownJob
    /// There is a job of this name with other params.
    case jobExists
    /// The job has not got there yet, or is past it.
    case jobNotReady
    /// Something else is being done with this job right now.
    case jobBusy
    /// What the job has read is too old to trust.
    case jobExpired
    /// The service is closed now.
    case serviceClosed
    /// The service refused: token, permission or address.
    case serviceRefused
    /// The service could not be reached, or failed.
    case serviceUnavailable
    /// The list that the service gave may be partial.
    case incompleteList
    /// New people are selected, and it is not said where they belong.
    case createDefaultsRequired
    /// The service has no such establishment, division or working type.
    case unknownChoice
    /// These employees are not in the job.
    case unknownEmployees
    /// More would be written than the limits allow. Nothing was written.
    case limitExceeded
    /// Another process works with this ledger.
    case ledgerBusy
    /// The ledger cannot be written: the disk is full or read-only.
    case ledgerFull
    /// The message exceeds a limit of the protocol.
    case tooLarge
    /// The job was cancelled.
    case cancelled
    /// The service takes no more requests for now.
    case rateLimited
    /// The service's answer is not what its documentation promises.
    case unreadableAnswer
    /// The token belongs to another tenant than the one this connection was first used with.
    case wrongTenant
    /// The digest is not that of what would be written now.
    case digestMismatch
    /// The ledger file cannot be used: it is damaged, foreign, or of a newer version.
    case ledgerUnusable
    /// The ledger was put back from a copy and may miss later writes: `renkei adopt` goes on from it.
    case ledgerRestored
    /// The service refused this one employee.
    case recordRefused
    /// The record is no longer there.
    case recordNotFound
    /// The head count of the contract with the service is reached.
    case planLimitExceeded
    /// The answer to a write was lost, and reading did not settle it.
    case outcomeUnknown
    /// Nothing that blocks this employee is answered by this decision.
    case nothingToResolve
}
