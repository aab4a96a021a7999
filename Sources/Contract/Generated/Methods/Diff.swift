// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `diff`: One row for each listed employee of the source. The classes `leftOut` and `targetOnly` are shown only if
/// they are asked for. `counts` covers the whole job, whatever the filters are. The order of the rows is stable:
/// employees without a code come first, then all others by employee code. With `waitSeconds`, the call waits until the
/// job has been fetched. If the time runs out first, the error is `jobNotReady`.
public struct DiffParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Filter: rows of these classes. Default: `new`, `changed`, `unchanged` and `blocked`.
    public var classes: [RowClass]?
    /// Filter: rows whose employee code or name contains this text.
    public var search: String?
    /// Filter: rows with any of these findings.
    public var findings: [FindingCode]?
    /// Maximum number of rows in a page. Default: 100.
    public var limit: Int?
    /// Opaque position of the next page.
    public var cursor: String?
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?

    public init(
        job: String,
        classes: [RowClass]? = nil,
        search: String? = nil,
        findings: [FindingCode]? = nil,
        limit: Int? = nil,
        cursor: String? = nil,
        waitSeconds: Int? = nil
    ) {
        self.job = job
        self.classes = classes
        self.search = search
        self.findings = findings
        self.limit = limit
        self.cursor = cursor
        self.waitSeconds = waitSeconds
    }
}

extension DiffParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var classes: [RowClass]?
        var search: String?
        var findings: [FindingCode]?
        var limit: Int?
        var cursor: String?
        var waitSeconds: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "classes":
                classes = try reader.list(of: RowClass.self, ListRule(minItems: 1, uniqueItems: true), at: member)
            case "search": search = try reader.text(TextRule(minLength: 1, maxLength: 128), at: member)
            case "findings":
                findings = try reader.list(of: FindingCode.self, ListRule(minItems: 1, uniqueItems: true), at: member)
            case "limit": limit = try reader.integer(.pageLimit, at: member)
            case "cursor": cursor = try reader.text(.cursor, at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        return Self(
            job: job,
            classes: classes,
            search: search,
            findings: findings,
            limit: limit,
            cursor: cursor,
            waitSeconds: waitSeconds)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("classes", ifPresent: classes)
        writer.put("search", ifPresent: search)
        writer.put("findings", ifPresent: findings)
        writer.put("limit", ifPresent: limit)
        writer.put("cursor", ifPresent: cursor)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.endObject()
    }
}

extension DiffParams {
    public typealias Result = DiffResult

    public static var method: MethodName { .diff }
    public var jobToAwait: String? { job }
}

/// Result of `diff`.
public struct DiffResult: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    public var counts: ClassCounts
    /// Digest of the whole comparison, without the classes `leftOut` and `targetOnly`.
    public var digest: String
    public var rows: [DiffRow]
    /// Cursor of the next page; null on the last page.
    public var nextCursor: String?

    public init(job: String, counts: ClassCounts, digest: String, rows: [DiffRow], nextCursor: String?) {
        self.job = job
        self.counts = counts
        self.digest = digest
        self.rows = rows
        self.nextCursor = nextCursor
    }
}

extension DiffResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var counts: ClassCounts?
        var digest: String?
        var rows: [DiffRow]?
        var nextCursor: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "counts": counts = try ClassCounts.read(from: &reader, at: member)
            case "digest": digest = try reader.text(.digest, at: member)
            case "rows": rows = try reader.list(of: DiffRow.self, at: member)
            case "nextCursor":
                nextCursor = try reader.takeNull(at: member) ? .some(nil) : reader.text(.cursor, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let counts else { throw .required("counts", in: path) }
        guard let digest else { throw .required("digest", in: path) }
        guard let rows else { throw .required("rows", in: path) }
        guard let nextCursor else { throw .required("nextCursor", in: path) }
        return Self(job: job, counts: counts, digest: digest, rows: rows, nextCursor: nextCursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("counts", counts)
        writer.put("digest", digest)
        writer.put("rows", rows)
        writer.put("nextCursor", orNull: nextCursor)
        writer.endObject()
    }
}
