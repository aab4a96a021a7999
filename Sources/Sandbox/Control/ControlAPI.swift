import Roster

/// The control API, all paths below `/control`: tests and people at a terminal inspect the sandbox and change it.
///
/// It needs no token. Its requests are neither logged nor subject to faults.
enum ControlAPI {
    static func respond(to request: IncomingRequest, state: inout SandboxState) -> OutgoingResponse {
        do {
            return try route(request, state: &state)
        } catch let error as SwitchError {
            return error400(error.description)
        } catch let error as DecodingError {
            return error400("the body is not what this path takes: \(error)")
        } catch {
            return error400("\(error)")
        }
    }

    private static func route(
        _ request: IncomingRequest, state: inout SandboxState
    ) throws -> OutgoingResponse {
        let route = request.segments(after: 1)
        switch (request.method, route.first) {
        case ("GET", "requests"): return OutgoingResponse(json: state.log.entries(selectedBy: request.query))
        case ("DELETE", "requests"):
            state.log.clear()
            return OutgoingResponse(status: 204)
        case (_, "faults"): return try respondToFaults(request, state: &state)
        case ("GET", "switches"): return OutgoingResponse(json: listing(of: state.switches))
        case ("POST", "switches"): return try setSwitches(request, state: &state)
        case (_, "clock"): return try respondToClock(request, state: &state)
        case (_, "people") where route.count > 1:
            return PeopleAPI.respond(to: request, side: route[1], id: route.dropFirst(2).first, state: &state)
        default: return error(404, "there is no \(request.method) \(request.path)")
        }
    }

    private static func error400(_ text: String) -> OutgoingResponse { error(400, text) }

    static func error(_ status: Int, _ text: String) -> OutgoingResponse {
        OutgoingResponse(status: status, json: .object(["error": .string(text)]))
    }

    // MARK: - Faults

    /// The switch of a `setSwitch` fault is tried on a copy first, so that a wrong one is reported here and not when
    /// the fault strikes.
    private static func respondToFaults(
        _ request: IncomingRequest, state: inout SandboxState
    ) throws -> OutgoingResponse {
        switch request.method {
        case "POST":
            let faults = try Fault.list(parsing: request.body)
            for fault in faults where fault.action == .setSwitch {
                var trial = state.switches
                try trial.set(fault.field ?? "", to: fault.value?.string ?? fault.value?.line ?? "")
            }
            state.faults.add(faults)
        case "DELETE": state.faults.clear()
        default: break
        }
        return OutgoingResponse(json: .object(["waiting": .integer(state.faults.count)]))
    }

    // MARK: - Switches

    private static func listing(of switches: Switches) -> JSONValue {
        .object(Switches.all.map { .init(name: $0.name, value: .string(switches.value(of: $0))) })
    }

    /// Sets all switches of the body, or none if one of them is wrong.
    private static func setSwitches(
        _ request: IncomingRequest, state: inout SandboxState
    ) throws -> OutgoingResponse {
        guard let members = request.members else { return error400("the body is an object of names and values") }
        var changed = state.switches
        for member in members { try changed.set(member.name, to: member.value.string ?? member.value.line) }
        state.switches = changed
        return OutgoingResponse(json: listing(of: changed))
    }

    // MARK: - Clock

    /// A hundred years in either direction, in milliseconds.
    private static let clockMoves = -3_153_600_000_000...3_153_600_000_000

    private static func respondToClock(
        _ request: IncomingRequest, state: inout SandboxState
    ) throws(ControlError) -> OutgoingResponse {
        if request.method == "POST" { try setClock(request, state: &state) }
        return OutgoingResponse(json: .object(["now": .string(state.clock.now.description)]))
    }

    private static func setClock(_ request: IncomingRequest, state: inout SandboxState) throws(ControlError) {
        let members = request.members ?? []
        let now = members.first { $0.name == "now" }
        let move = members.first { $0.name == "advanceMilliseconds" }
        guard now != nil || move != nil else {
            throw ControlError("the body is an object with now or advanceMilliseconds")
        }
        if let now {
            guard let text = now.value.string, let moment = Timestamp(text) else {
                throw ControlError("now is like 2026-04-01T10:12:03+09:00")
            }
            state.clock.set(to: moment)
        }
        if let move {
            guard let milliseconds = move.value.integer, clockMoves.contains(milliseconds) else {
                throw ControlError("advanceMilliseconds is a whole number, a hundred years at most")
            }
            state.clock.move(by: .milliseconds(milliseconds))
        }
    }
}
