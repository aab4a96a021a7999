// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `decisions`: Decisions that last, newest first, in pages: `samePerson`, `differentPerson`, `takeOver` and
/// `leaveOut`. They hold for later jobs of their connection, also after the job in which they were made was forgotten.
/// `revoke` takes one back.
public struct DecisionsParams: SuspendingMethodParams {
    /// One connection. Default: all.
    public var connection: String?
    /// Maximum number of rows in a page. Default: 100.
    public var limit: Int?
    /// Opaque position of the next page.
    public var cursor: String?

    public init(connection: String? = nil, limit: Int? = nil, cursor: String? = nil) {
        self.connection = connection
        self.limit = limit
        self.cursor = cursor
    }
}

extension DecisionsParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var connection: String?
        var limit: Int?
        var cursor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "connection": connection = try reader.text(.connectionName, at: member)
            case "limit": limit = try reader.integer(.pageLimit, at: member)
            case "cursor": cursor = try reader.text(.cursor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        return Self(connection: connection, limit: limit, cursor: cursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("connection", ifPresent: connection)
        writer.put("limit", ifPresent: limit)
        writer.put("cursor", ifPresent: cursor)
        writer.endObject()
    }
}

extension DecisionsParams {
    public typealias Result = DecisionsResult

    public static var method: MethodName { .decisions }
}

/// Result of `decisions`.
public struct DecisionsResult: ContractValue {
    public var decisions: [StandingDecision]
    /// Cursor of the next page; null on the last page.
    public var nextCursor: String?

    public init(decisions: [StandingDecision], nextCursor: String?) {
        self.decisions = decisions
        self.nextCursor = nextCursor
    }
}

extension DecisionsResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var decisions: [StandingDecision]?
        var nextCursor: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "decisions": decisions = try reader.list(of: StandingDecision.self, at: member)
            case "nextCursor":
                nextCursor = try reader.takeNull(at: member) ? .some(nil) : reader.text(.cursor, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let decisions else { throw .required("decisions", in: path) }
        guard let nextCursor else { throw .required("nextCursor", in: path) }
        return Self(decisions: decisions, nextCursor: nextCursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("decisions", decisions)
        writer.put("nextCursor", orNull: nextCursor)
        writer.endObject()
    }
}
