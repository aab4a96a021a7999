import JSON

/// Reads the envelope of a message. What is in the params is checked to be strict JSON and otherwise left alone.
struct MessageReader: Sendable {
    let limits: SessionLimits

    func read(_ bytes: ArraySlice<UInt8>) -> Message {
        do throws(JSONFault) {
            try JSON.validate(bytes, maximumDepth: limits.nesting)
            var reader = JSONReader(bytes, maximumDepth: limits.nesting)
            guard try reader.peek() == .array else { return .single(try request(in: bytes)) }
            return try batch(&reader)
        } catch {
            return .single(.failure(Misfit(refusal(for: error))))
        }
    }

    private func refusal(for fault: JSONFault) -> Refusal {
        fault.rule == .tooDeep ? .overLimit(.nesting, maximum: limits.nesting) : .notJSON(fault)
    }

    private func batch(_ reader: inout JSONReader) throws(JSONFault) -> Message {
        var parts: [Result<Request, Misfit>] = []
        try reader.enterArray()
        while try reader.nextElement() {
            if parts.count == limits.batch {
                return .single(.failure(Misfit(.overLimit(.batch, maximum: limits.batch))))
            }
            parts.append(try request(in: try reader.rawValue()))
        }
        if parts.isEmpty { return .single(.failure(Misfit(.notRequest(reason: "the batch is empty")))) }
        return .batch(parts)
    }

    private func request(in bytes: ArraySlice<UInt8>) throws(JSONFault) -> Result<Request, Misfit> {
        var reader = JSONReader(bytes, maximumDepth: limits.nesting)
        guard try reader.peek() == .object else { return .failure(Misfit(.notRequest(reason: "it is no object"))) }
        var envelope = Envelope()
        try reader.enterObject()
        while let member = try reader.nextMember(of: Envelope.members) { try envelope.take(member, &reader) }
        return envelope.opened()
    }
}

/// The members of a message that have been seen.
private struct Envelope {
    enum Member: String, CaseIterable {
        case jsonrpc, id, method, params
    }

    static let members = JSONNames<Member>()

    private var version: String?
    private var method: String?
    private var id: RequestID?
    private var params = Request.Params.none
    private var misshapen: String?

    mutating func take(_ member: Member, _ reader: inout JSONReader) throws(JSONFault) {
        switch member {
        case .jsonrpc: version = try text(&reader)
        case .method: method = try text(&reader)
        case .id: try takeID(&reader)
        case .params: try takeParams(&reader)
        }
    }

    func opened() -> Result<Request, Misfit> {
        if let misshapen { return refuse(misshapen) }
        guard version == "2.0" else { return refuse("jsonrpc is not \"2.0\"") }
        guard let method else { return refuse("method is not a string") }
        return .success(Request(id: id, method: method, params: params))
    }

    private func refuse(_ reason: String) -> Result<Request, Misfit> {
        .failure(Misfit(.notRequest(reason: reason), id: id))
    }

    private func text(_ reader: inout JSONReader) throws(JSONFault) -> String? {
        if try reader.peek() == .string { return try reader.readString() }
        try reader.skipValue()
        return nil
    }

    private mutating func takeID(_ reader: inout JSONReader) throws(JSONFault) {
        switch try reader.peek() {
        case .string, .number, .null: id = RequestID(bytes: try reader.rawValue())
        default:
            misshapen = "id is no string, number or null"
            try reader.skipValue()
        }
    }

    private mutating func takeParams(_ reader: inout JSONReader) throws(JSONFault) {
        switch try reader.peek() {
        case .object: params = .byName(try reader.rawValue())
        case .array: params = try isEmptyArray(&reader) ? .none : .byPosition
        default:
            misshapen = "params is no object"
            try reader.skipValue()
        }
    }

    private func isEmptyArray(_ reader: inout JSONReader) throws(JSONFault) -> Bool {
        var isEmpty = true
        try reader.enterArray()
        while try reader.nextElement() {
            isEmpty = false
            try reader.skipValue()
        }
        return isEmpty
    }
}
