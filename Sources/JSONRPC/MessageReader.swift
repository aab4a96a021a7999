import JSON

/// Decodes the envelope of a message in one strict pass. The params are checked to be strict JSON, and kept as bytes
/// for the method to decode.
struct MessageReader: Sendable {
    let limits: SessionLimits

    func read(_ bytes: ArraySlice<UInt8>) -> Message {
        do throws(JSONFault) {
            var reader = JSONReader(bytes, maximumDepth: limits.nesting)
            let kind = try reader.peek()
            let message = kind == .array ? try readBatch(&reader) : .single(try readRequest(kind: kind, &reader))
            try reader.finish()
            return message
        } catch {
            return .single(.failure(InvalidRequest(refusal(for: error))))
        }
    }

    private func refusal(for fault: JSONFault) -> Refusal {
        fault.rule == .tooDeep ? .overLimit(.nesting, maximum: limits.nesting) : .notJSON(fault)
    }

    /// A batch over the limit is refused as a whole. It is still read to its end, as bad JSON takes precedence.
    private func readBatch(_ reader: inout JSONReader) throws(JSONFault) -> Message {
        var requests: [Result<Request, InvalidRequest>] = []
        var isTooLong = false
        try reader.enterArray()
        while try reader.nextElement() {
            isTooLong = requests.count == limits.batch
            if isTooLong {
                try reader.skipValue(refusingDuplicates: true)
            } else {
                requests.append(try readRequest(kind: reader.peek(), &reader))
            }
        }
        if isTooLong { return .single(.failure(InvalidRequest(.overLimit(.batch, maximum: limits.batch)))) }
        if requests.isEmpty { return .single(.failure(InvalidRequest(.notRequest(reason: "the batch is empty")))) }
        return .batch(requests)
    }

    private func readRequest(
        kind: JSONKind, _ reader: inout JSONReader
    ) throws(JSONFault) -> Result<Request, InvalidRequest> {
        guard kind == .object else {
            try reader.skipValue(refusingDuplicates: true)
            return .failure(InvalidRequest(.notRequest(reason: "it is not an object")))
        }
        var envelope = Envelope()
        try reader.readMembers(of: Envelope.members) { envelope.add($0, kind: $1, value: $2) }
        return envelope.request()
    }
}

/// The members of a message so far. They may come in any order; unknown ones are ignored.
private struct Envelope {
    enum Member: String, CaseIterable {
        case jsonrpc, id, method, params
    }

    static let members = JSONNames<Member>()
    private static let version = Array(#""2.0""#.utf8)[...]

    private var hasVersion = false
    private var method: ArraySlice<UInt8>?
    private var id: RequestID?
    private var params = Request.Params.none
    /// The first thing to tell the peer, if a member has the wrong type.
    private var typeFault: StaticString?

    mutating func add(_ member: Member, kind: JSONKind, value: ArraySlice<UInt8>) {
        switch (member, kind) {
        // The comparison of bytes is quick; a version that is written with escapes is rare.
        case (.jsonrpc, .string): hasVersion = value == Self.version || JSON.text(of: value) == "2.0"
        case (.method, .string): method = value
        case (.jsonrpc, _), (.method, _): break
        case (.id, .string), (.id, .number), (.id, .null): id = RequestID(bytes: value)
        case (.id, _): typeFault = "id is not a string, number or null"
        case (.params, .object): params = .byName(value)
        case (.params, .null): params = .none
        case (.params, .array): params = value.dropFirst().dropLast().allSatisfy(\.isJSONSpace) ? .none : .byPosition
        case (.params, _): typeFault = "params is not an object"
        }
    }

    func request() -> Result<Request, InvalidRequest> {
        if let typeFault { return invalid(reason: "\(typeFault)") }
        guard hasVersion else { return invalid(reason: "jsonrpc is not \"2.0\"") }
        guard let method else { return invalid(reason: "method is not a string") }
        return .success(Request(id: id, rawMethod: method, params: params))
    }

    private func invalid(reason: String) -> Result<Request, InvalidRequest> {
        .failure(InvalidRequest(.notRequest(reason: reason), id: id))
    }
}
