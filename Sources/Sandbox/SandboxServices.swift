import Roster

/// Serializes all requests to both services and to the control API. Each is answered before the next one is looked at.
actor SandboxServices {
    private var state: SandboxState

    init(options: SandboxOptions, time: any TimeSource) {
        state = SandboxState(options: options, time: time)
    }

    /// Instructions to the HTTP handler.
    struct Reply: Sendable {
        /// `nil` to close the connection without a response.
        var response: OutgoingResponse?
        /// The time to wait before the response is sent.
        var delay = Duration.zero
        /// The bytes of the body after which the connection is closed.
        var bytesUntilCut: Int?
        /// The value of the `Date` header.
        let date: Timestamp
    }

    /// Answers one request and applies the scripted faults that match it.
    func receive(_ request: IncomingRequest) -> Reply {
        if request.segments.first == "control" {
            return Reply(response: ControlAPI.respond(to: request, state: &state), date: state.clock.now)
        }
        guard let service = Service(of: request) else {
            return Reply(response: OutgoingResponse(status: 404), date: state.clock.now)
        }
        let faults = state.faults.take(matching: request)
        for fault in faults { state.apply(fault, before: service) }
        var reply = Reply(response: nil, date: state.clock.now)
        let (response, isSent) = respond(to: request, service: service, faults: faults)
        if isSent { reply.response = faults.reduce(response) { $1.altering($0) } }
        reply.delay = faults.filter { $0.action == .delay }
            .reduce(.zero) { $0 + .milliseconds($1.milliseconds ?? 0) }
        reply.bytesUntilCut = faults.first { $0.action == .cutBody }.map { $0.keep ?? 0 }
        state.log.record(
            request, service: service, status: isSent ? response.status : 0, hadEffect: response.hadEffect,
            faults: faults, at: state.clock.now)
        return reply
    }

    /// - Returns: the response, and whether it is sent at all.
    private func respond(
        to request: IncomingRequest, service: Service, faults: [Fault]
    ) -> (response: OutgoingResponse, isSent: Bool) {
        for fault in faults {
            switch fault.action {
            case .dropBefore: return (OutgoingResponse(status: 0), false)
            case .answer: return (fault.scriptedResponse, true)
            default: continue
            }
        }
        let response = state.serve(faults.reduce(request) { $1.altering($0) }, by: service)
        if faults.contains(where: { $0.action == .dropAfter }) { return (response, false) }
        guard let fault = faults.first(where: { $0.action == .answerAfter }) else { return (response, true) }
        var scripted = fault.scriptedResponse
        scripted.hadEffect = response.hadEffect
        return (scripted, true)
    }
}
