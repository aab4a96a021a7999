import Synchronization

/// The recipient of a response: it goes to the peer by itself, or into the response to its batch.
enum ResponseDestination: Sendable {
    case peer
    case batch(BatchResponses, index: Int)
}

/// The responses to one batch, which are sent together, in the order of their requests, when the last one is there.
final class BatchResponses: Sendable {
    private struct State {
        var responses: [Response?]
        var missing: Int
    }

    private let state: Mutex<State>

    /// - Parameter count: the number of requests, notifications included.
    init(count: Int) {
        state = Mutex(State(responses: Array(repeating: nil, count: count), missing: count))
    }

    /// To be called once for each request.
    /// - Parameter response: `nil` for a notification.
    /// - Returns: the message to send, with the last response; `nil` if all of the batch are notifications.
    func add(_ response: Response?, at index: Int) -> [UInt8]? {
        let responses = state.withLock { state -> [Response] in
            state.responses[index] = response
            state.missing -= 1
            return state.missing == 0 ? state.responses.compactMap { $0 } : []
        }
        return responses.isEmpty ? nil : Response.batch(responses)
    }
}
