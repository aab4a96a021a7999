import Roster

/// The paths below `/control`, by which tests and people at a terminal look into the sandbox and change it.
extension World {
    func control(_ call: Call) -> Answer {
        do {
            return try controlled(call)
        } catch let error as SwitchError {
            return complaint(error.description)
        } catch let error as DecodingError {
            return complaint("the body has another shape than this call takes: \(error)")
        } catch {
            return complaint("\(error)")
        }
    }

    private func complaint(_ text: String, status: Int = 400) -> Answer {
        Answer(status: status, json: .object(["error": .string(text)]))
    }

    private func controlled(_ call: Call) throws -> Answer {
        let route = call.rest(after: 1)
        switch (call.method, route.first) {
        case ("GET", "requests"): return Answer(json: log.listed(call.query))
        case ("DELETE", "requests"):
            log.clear()
            return Answer(status: 204)
        case (_, "faults"): return try controlFaults(call)
        case ("GET", "switches"): return Answer(json: listedSwitches)
        case ("POST", "switches"): return try setSwitches(call)
        case (_, "clock"): return controlClock(call)
        case (_, "people") where route.count > 1:
            return controlPeople(call, side: route[1], id: route.dropFirst(2).first)
        default: return complaint("there is no \(call.method) \(call.path)", status: 404)
        }
    }

    private func controlFaults(_ call: Call) throws -> Answer {
        switch call.method {
        case "POST":
            let taken = try Fault.list(reading: call.body)
            for fault in taken where fault.action == .setSwitch {
                var trial = switches
                try trial.set(fault.field ?? "", to: fault.value?.string ?? fault.value?.line ?? "")
            }
            faults.add(taken)
        case "DELETE": faults.clear()
        default: break
        }
        return Answer(json: .object(["waiting": .integer(faults.count)]))
    }

    private var listedSwitches: JSONValue {
        .object(Switches.all.map { .init(name: $0.name, value: .string(switches.value(of: $0))) })
    }

    /// Either all are set or none.
    private func setSwitches(_ call: Call) throws -> Answer {
        guard let fields = call.fields else { return complaint("the body is an object of names and values") }
        var changed = switches
        for member in fields { try changed.set(member.name, to: member.value.string ?? member.value.line) }
        switches = changed
        return Answer(json: listedSwitches)
    }

    private func controlClock(_ call: Call) -> Answer {
        guard call.method == "POST" else { return Answer(json: clock) }
        let known = ["now", "advanceMilliseconds"]
        guard let fields = call.fields, fields.contains(where: { known.contains($0.name) }) else {
            return complaint("the body is an object with now or advanceMilliseconds")
        }
        if let text = fields.first(where: { $0.name == "now" })?.value.string {
            guard let moment = Timestamp(text) else { return complaint("now is like 2026-04-01T10:12:03+09:00") }
            setClock(moment)
        }
        if let moved = fields.first(where: { $0.name == "advanceMilliseconds" }) {
            guard let milliseconds = moved.value.integer, Self.clockMoves.contains(milliseconds) else {
                return complaint("advanceMilliseconds is a whole number, a hundred years at most")
            }
            moveClock(.milliseconds(milliseconds))
        }
        return Answer(json: clock)
    }

    /// A hundred years either way, in milliseconds.
    private static let clockMoves = -3_153_600_000_000...3_153_600_000_000

    private var clock: JSONValue { .object(["now": .string(now.description)]) }
}
