import NIOCore

/// The faults that are waiting, each with the number of matching requests it has seen.
struct FaultScript: Sendable {
    private var entries: [(fault: Fault, seen: Int)] = []

    mutating func add(_ faults: [Fault]) { entries += faults.map { ($0, 0) } }

    mutating func clear() { entries = [] }

    /// The number of faults that have not struck for the last time.
    var count: Int { entries.count }

    /// Counts the call and gives the faults that strike it.
    mutating func striking(_ call: Call) -> [Fault] {
        var striking: [Fault] = []
        for place in entries.indices where entries[place].fault.matches(call) {
            entries[place].seen += 1
            let fault = entries[place].fault
            if entries[place].seen >= fault.nth, entries[place].seen < fault.nth + fault.times {
                striking.append(fault)
            }
        }
        entries.removeAll { $0.seen >= $0.fault.nth + $0.fault.times - 1 }
        return striking
    }
}

extension Fault {
    /// The answer that comes instead.
    var scriptedAnswer: Answer {
        var answer = Answer(status: status ?? 500, body: ByteBuffer(string: body ?? ""))
        answer.headers = (headers ?? [:]).map { ($0.key, $0.value) }
        return answer
    }

    /// The answer with what this fault does to its body.
    func altering(_ answer: Answer) -> Answer {
        guard action == .alterAnswer || action == .shortList,
            let json = JSONValue(reading: Array(answer.body.readableBytesView))
        else {
            return answer
        }
        var altered = answer
        if action == .shortList, let elements = json.elements {
            altered.body = ByteBuffer(bytes: JSONValue.array(Array(elements.prefix(keep ?? 0))).bytes)
        } else if action == .alterAnswer, let field {
            altered.body = ByteBuffer(bytes: json.setting(field, to: value).bytes)
        }
        return altered
    }

    /// Turns the switch that this fault names, which was checked when the fault was taken in.
    func set(_ switches: inout Switches) {
        guard action == .setSwitch, let field, let value,
            let named = Switches.all.first(where: { $0.name == field })
        else {
            return
        }
        _ = named.set(&switches, value.string ?? value.line)
    }

    func altering(_ call: Call) -> Call {
        guard action == .alterRequest, let field, let json = JSONValue(reading: call.body) else { return call }
        var altered = call
        altered.body = json.setting(field, to: value).bytes
        return altered
    }
}

extension JSONValue {
    /// The same with another value, or none, wherever the name occurs.
    fileprivate func setting(_ name: String, to value: JSONValue?) -> JSONValue {
        switch self {
        case .array(let elements): .array(elements.map { $0.setting(name, to: value) })
        case .object(let members):
            .object(
                members.compactMap { member in
                    if member.name == name { return value.map { Member(name: name, value: $0) } }
                    return Member(name: member.name, value: member.value.setting(name, to: value))
                })
        default: self
        }
    }
}
