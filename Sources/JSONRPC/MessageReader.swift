import JSON

/// Reads the envelope of a message. What is in the params is checked to be strict JSON and otherwise left alone.
struct MessageReader: Sendable {
    let limits: SessionLimits

    func read(_ bytes: ArraySlice<UInt8>) -> Message {
        do throws(JSONFault) {
            var reader = JSONReader(bytes, maximumDepth: limits.nesting)
            let kind = try reader.peek()
            let message = kind == .array ? try batch(&reader) : .single(try request(kind, &reader))
            try reader.finish()
            return message
        } catch {
            return .single(.failure(Misfit(refusal(for: error))))
        }
    }

    private func refusal(for fault: JSONFault) -> Refusal {
        fault.rule == .tooDeep ? .overLimit(.nesting, maximum: limits.nesting) : .notJSON(fault)
    }

    private func batch(_ reader: inout JSONReader) throws(JSONFault) -> Message {
        var parts: [Result<Request, Misfit>] = []
        var isTooLong = false
        try reader.enterArray()
        while try reader.nextElement() {
            isTooLong = parts.count == limits.batch
            if isTooLong {
                try reader.skipValue(refusingDuplicates: true)
            } else {
                parts.append(try request(reader.peek(), &reader))
            }
        }
        if isTooLong { return .single(.failure(Misfit(.overLimit(.batch, maximum: limits.batch)))) }
        if parts.isEmpty { return .single(.failure(Misfit(.notRequest(reason: "the batch is empty")))) }
        return .batch(parts)
    }

    private func request(
        _ kind: JSONKind, _ reader: inout JSONReader
    ) throws(JSONFault) -> Result<Request, Misfit> {
        guard kind == .object else {
            try reader.skipValue(refusingDuplicates: true)
            return .failure(Misfit(.notRequest(reason: "it is no object")))
        }
        var envelope = Envelope()
        try reader.readMembers(of: Envelope.members) { envelope.take($0, $1, $2) }
        return envelope.opened()
    }
}

/// The members of a message that have been seen.
private struct Envelope {
    enum Member: String, CaseIterable {
        case jsonrpc, id, method, params
    }

    static let members = JSONNames<Member>()
    private static let ourVersion = Array(#""2.0""#.utf8)[...]

    private var isOurVersion = false
    private var method: ArraySlice<UInt8>?
    private var id: RequestID?
    private var params = Request.Params.none
    private var misshapen: StaticString?

    mutating func take(_ member: Member, _ kind: JSONKind, _ value: ArraySlice<UInt8>) {
        switch (member, kind) {
        case (.jsonrpc, .string): isOurVersion = value == Self.ourVersion || JSON.text(of: value) == "2.0"
        case (.method, .string): method = value
        case (.jsonrpc, _), (.method, _): break
        case (.id, .string), (.id, .number), (.id, .null): id = RequestID(bytes: value)
        case (.id, _): misshapen = "id is no string, number or null"
        case (.params, .object): params = .byName(value)
        case (.params, .null): params = .none
        case (.params, .array): params = value.dropFirst().dropLast().allSatisfy(\.isJSONSpace) ? .none : .byPosition
        case (.params, _): misshapen = "params is no object"
        }
    }

    func opened() -> Result<Request, Misfit> {
        if let misshapen { return refuse("\(misshapen)") }
        guard isOurVersion else { return refuse("jsonrpc is not \"2.0\"") }
        guard let method else { return refuse("method is not a string") }
        return .success(Request(id: id, rawMethod: method, params: params))
    }

    private func refuse(_ reason: String) -> Result<Request, Misfit> {
        .failure(Misfit(.notRequest(reason: reason), id: id))
    }
}
