// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `results`: One row for each selected employee, in pages, in the order of `diff`. `outcomes` counts the whole job,
/// whatever the filter is. With `waitSeconds`, the call waits for the end of a sync that was requested before it, even
/// in the same batch.
public struct ResultsParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Filter: rows with these outcomes.
    public var outcomes: [Outcome]?
    /// Maximum number of rows in a page. Default: 100.
    public var limit: Int?
    /// Opaque position of the next page.
    public var cursor: String?
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?

    public init(
        job: String,
        outcomes: [Outcome]? = nil,
        limit: Int? = nil,
        cursor: String? = nil,
        waitSeconds: Int? = nil
    ) {
        self.job = job
        self.outcomes = outcomes
        self.limit = limit
        self.cursor = cursor
        self.waitSeconds = waitSeconds
    }
}

extension ResultsParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var outcomes: [Outcome]?
        var limit: Int?
        var cursor: String?
        var waitSeconds: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "outcomes":
                outcomes = try reader.list(of: Outcome.self, ListRule(minItems: 1, uniqueItems: true), at: member)
            case "limit": limit = try reader.integer(.pageLimit, at: member)
            case "cursor": cursor = try reader.text(.cursor, at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        return Self(job: job, outcomes: outcomes, limit: limit, cursor: cursor, waitSeconds: waitSeconds)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("outcomes", ifPresent: outcomes)
        writer.put("limit", ifPresent: limit)
        writer.put("cursor", ifPresent: cursor)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.endObject()
    }
}

extension ResultsParams {
    public typealias Result = ResultsResult

    public static var method: MethodName { .results }
    public var jobToAwait: String? { job }
}

/// Result of `results`.
public struct ResultsResult: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    public var outcomes: OutcomeCounts
    public var rows: [ResultRow]
    /// Cursor of the next page; null on the last page.
    public var nextCursor: String?

    public init(job: String, outcomes: OutcomeCounts, rows: [ResultRow], nextCursor: String?) {
        self.job = job
        self.outcomes = outcomes
        self.rows = rows
        self.nextCursor = nextCursor
    }
}

extension ResultsResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var outcomes: OutcomeCounts?
        var rows: [ResultRow]?
        var nextCursor: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "outcomes": outcomes = try OutcomeCounts.read(from: &reader, at: member)
            case "rows": rows = try reader.list(of: ResultRow.self, at: member)
            case "nextCursor":
                nextCursor = try reader.takeNull(at: member) ? .some(nil) : reader.text(.cursor, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let outcomes else { throw .required("outcomes", in: path) }
        guard let rows else { throw .required("rows", in: path) }
        guard let nextCursor else { throw .required("nextCursor", in: path) }
        return Self(job: job, outcomes: outcomes, rows: rows, nextCursor: nextCursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("outcomes", outcomes)
        writer.put("rows", rows)
        writer.put("nextCursor", orNull: nextCursor)
        writer.endObject()
    }
}
