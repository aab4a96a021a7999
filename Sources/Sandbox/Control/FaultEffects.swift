import NIOCore

/// The effects of a fault on a request, a response and the switches. Each returns its input unless the action is its
/// own.
extension Fault {
    /// The response of `answer` and `answerAfter`.
    var scriptedResponse: OutgoingResponse {
        var response = OutgoingResponse(status: status ?? 500, body: ByteBuffer(string: body ?? ""))
        response.headers = (headers ?? [:]).map { ($0.key, $0.value) }
        return response
    }

    func altering(_ response: OutgoingResponse) -> OutgoingResponse {
        guard action == .alterAnswer || action == .shortList,
            let json = JSONValue(parsing: Array(response.body.readableBytesView))
        else {
            return response
        }
        var altered = response
        if action == .shortList, let elements = json.elements {
            altered.body = ByteBuffer(bytes: JSONValue.array(Array(elements.prefix(keep ?? 0))).bytes)
        } else if action == .alterAnswer, let field {
            altered.body = ByteBuffer(bytes: json.setting(field, to: value).bytes)
        }
        return altered
    }

    func altering(_ request: IncomingRequest) -> IncomingRequest {
        guard action == .alterRequest, let field, let json = JSONValue(parsing: request.body) else { return request }
        var altered = request
        altered.body = json.setting(field, to: value).bytes
        return altered
    }

    /// The control API has checked name and value when it accepted the fault.
    func set(in switches: inout Switches) {
        guard action == .setSwitch, let field, let value,
            let named = Switches.all.first(where: { $0.name == field })
        else {
            return
        }
        _ = named.set(&switches, value.string ?? value.line)
    }
}

extension JSONValue {
    /// The same JSON with another value wherever the name occurs; without the member if the value is `nil`.
    fileprivate func setting(_ name: String, to value: JSONValue?) -> JSONValue {
        switch self {
        case .array(let elements): .array(elements.map { $0.setting(name, to: value) })
        case .object(let members):
            .object(
                members.compactMap { member in
                    if member.name == name { return value.map { Member(name: name, value: $0) } }
                    return Member(name: member.name, value: member.value.setting(name, to: value))
                })
        case .null, .bool, .integer, .number, .string: self
        }
    }
}
