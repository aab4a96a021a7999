import Roster

/// The reason why one attempt at a request failed, and whether the transport may make another.
///
/// The client of a service decides it from the status and the error code of the response.
public enum AttemptFailure: Error, Sendable {
    /// Too many requests: the service did nothing, and the request is sent again after the wait. `wait` is the one that
    /// the body states; the headers are read by the transport.
    case tooManyRequests(wait: Duration?)
    /// A failure of the service or the connection. A read is retried; a write ends with this failure if the service may
    /// have received it.
    case retryable(ServiceFailure)
    /// Another attempt would end in the same way.
    case final(ServiceFailure)
}
