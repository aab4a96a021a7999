// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `jobs`: Newest first, in pages.
public struct JobsParams: SuspendingMethodParams {
    /// Maximum number of rows in a page. Default: 100.
    public var limit: Int?
    /// Opaque position of the next page.
    public var cursor: String?

    public init(limit: Int? = nil, cursor: String? = nil) {
        self.limit = limit
        self.cursor = cursor
    }
}

extension JobsParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var limit: Int?
        var cursor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "limit": limit = try reader.integer(.pageLimit, at: member)
            case "cursor": cursor = try reader.text(.cursor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        return Self(limit: limit, cursor: cursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("limit", ifPresent: limit)
        writer.put("cursor", ifPresent: cursor)
        writer.endObject()
    }
}

extension JobsParams {
    public typealias Result = JobsResult

    public static var method: MethodName { .jobs }
}

/// Result of `jobs`.
public struct JobsResult: ContractValue {
    public var jobs: [Job]
    /// Cursor of the next page; null on the last page.
    public var nextCursor: String?

    public init(jobs: [Job], nextCursor: String?) {
        self.jobs = jobs
        self.nextCursor = nextCursor
    }
}

extension JobsResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var jobs: [Job]?
        var nextCursor: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "jobs": jobs = try reader.list(of: Job.self, at: member)
            case "nextCursor":
                nextCursor = try reader.takeNull(at: member) ? .some(nil) : reader.text(.cursor, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let jobs else { throw .required("jobs", in: path) }
        guard let nextCursor else { throw .required("nextCursor", in: path) }
        return Self(jobs: jobs, nextCursor: nextCursor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("jobs", jobs)
        writer.put("nextCursor", orNull: nextCursor)
        writer.endObject()
    }
}
