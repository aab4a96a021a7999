import Synchronization

/// Gathers the answers to one batch, which go out together, in the order of their requests.
final class BatchAnswers: Sendable {
    private struct State {
        var answers: [Response?]
        var missing: Int
    }

    private let state: Mutex<State>

    init(count: Int) {
        state = Mutex(State(answers: Array(repeating: nil, count: count), missing: count))
    }

    /// - Parameter answer: `nil` for a notification.
    /// - Returns: the message to send, once the last answer is there and if there is any.
    func put(_ answer: Response?, at place: Int) -> [UInt8]? {
        let answers = state.withLock { state -> [Response] in
            state.answers[place] = answer
            state.missing -= 1
            return state.missing == 0 ? state.answers.compactMap { $0 } : []
        }
        return answers.isEmpty ? nil : Response.batch(answers)
    }
}

/// Where an answer goes.
enum Addressee: Sendable {
    case peer
    case batch(BatchAnswers, place: Int)
}
