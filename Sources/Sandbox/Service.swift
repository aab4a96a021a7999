/// One of the two services. The raw value is its name in the control API.
enum Service: String, Sendable {
    case smartHR
    case kingOfTime

    /// The service to which the path of a request belongs; `nil` if it belongs to neither.
    init?(of request: IncomingRequest) {
        if request.segments.starts(with: ["smarthr", "api", "v1"]) {
            self = .smartHR
        } else if request.segments.dropFirst().first == "v1.0", KingOfTimeCompany.paths.contains(request.segments[0]) {
            self = .kingOfTime
        } else {
            return nil
        }
    }
}
