// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `history`: Newest first, in pages. The log is append-only, and each entry contains the hash of the entry before it;
/// `verifyHistory` checks this chain. With `employeeCode` or `id`, it lists the writes to one employee's data. Entries
/// name the fields that were written, but never their values.
public struct HistoryParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String?
    /// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
    public var employeeCode: String?
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?
    /// Maximum number of rows in a page. Default: 100.
    public var limit: Int?
    /// Opaque position of the next page.
    public var cursor: String?

    public init(
        job: String? = nil,
        employeeCode: String? = nil,
        id: String? = nil,
        actor: String? = nil,
        limit: Int? = nil,
        cursor: String? = nil
    ) {
        self.job = job
        self.employeeCode = employeeCode
        self.id = id
        self.actor = actor
        self.limit = limit
        self.cursor = cursor
    }
}

extension HistoryParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var employeeCode: String?
        var id: String?
        var actor: String?
        var limit: Int?
        var cursor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "employeeCode": employeeCode = try reader.text(.employeeCode, at: member)
            case "id": id = try reader.text(.rowID, at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            case "limit": limit = try reader.integer(.pageLimit, at: member)
            case "cursor": cursor = try reader.text(.cursor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        return Self(job: job, employeeCode: employeeCode, id: id, actor: actor, limit: limit, cursor: cursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", ifPresent: job)
        writer.put("employeeCode", ifPresent: employeeCode)
        writer.put("id", ifPresent: id)
        writer.put("actor", ifPresent: actor)
        writer.put("limit", ifPresent: limit)
        writer.put("cursor", ifPresent: cursor)
        writer.endObject()
    }
}

extension HistoryParams {
    public typealias Result = HistoryResult

    public static var method: MethodName { .history }
}

/// Result of `history`.
public struct HistoryResult: ContractValue {
    public var entries: [HistoryEntry]
    /// Cursor of the next page; null on the last page.
    public var nextCursor: String?

    public init(entries: [HistoryEntry], nextCursor: String?) {
        self.entries = entries
        self.nextCursor = nextCursor
    }
}

extension HistoryResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var entries: [HistoryEntry]?
        var nextCursor: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "entries": entries = try reader.list(of: HistoryEntry.self, at: member)
            case "nextCursor":
                nextCursor = try reader.takeNull(at: member) ? .some(nil) : reader.text(.cursor, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let entries else { throw .required("entries", in: path) }
        guard let nextCursor else { throw .required("nextCursor", in: path) }
        return Self(entries: entries, nextCursor: nextCursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("entries", entries)
        writer.put("nextCursor", orNull: nextCursor)
        writer.endObject()
    }
}
