/// The effect of a scripted fault. `Fault` has the values that each action needs.
enum FaultAction: String, Sendable, Codable, CaseIterable {
    /// Closes the connection. The request is not carried out.
    case dropBefore
    /// Carries the request out, and closes the connection without a response.
    case dropAfter
    /// Sends the response later.
    case delay
    /// Sends a scripted response. The request is not carried out.
    case answer
    /// Carries the request out, and sends a scripted response.
    case answerAfter
    /// Closes the connection inside the body.
    case cutBody
    /// Shortens a list. Its headers still state the whole.
    case shortList
    /// Changes or removes a field wherever it occurs in the response.
    case alterAnswer
    /// Changes or removes a field of the request, so that something else is stored.
    case alterRequest
    /// Removes the first person of the list before the request, so that pages shift.
    case removeFirst
    /// Sets a switch before the request. It stays set.
    case setSwitch
    /// Moves the services' clock before the request.
    case moveClock
}
