// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `unsubscribe`: Subscriptions to other jobs remain.
public struct UnsubscribeParams: ImmediateMethodParams {
    /// One job. Default: all subscriptions of this connection.
    public var job: String?

    public init(job: String? = nil) {
        self.job = job
    }
}

extension UnsubscribeParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        return Self(job: job)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", ifPresent: job)
        writer.endObject()
    }
}

extension UnsubscribeParams {
    public typealias Result = UnsubscribeResult

    public static var method: MethodName { .unsubscribe }
}

/// Result of `unsubscribe`.
public struct UnsubscribeResult: ContractValue {
    /// True if this connection is subscribed to all jobs.
    public var all: Bool
    /// Single jobs that this connection is subscribed to.
    public var jobs: [String]

    public init(all: Bool, jobs: [String]) {
        self.all = all
        self.jobs = jobs
    }
}

extension UnsubscribeResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var all: Bool?
        var jobs: [String]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "all": all = try reader.boolean(at: member)
            case "jobs": jobs = try reader.texts(.jobName, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let all else { throw .required("all", in: path) }
        guard let jobs else { throw .required("jobs", in: path) }
        return Self(all: all, jobs: jobs)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("all", all)
        writer.put("jobs", jobs)
        writer.endObject()
    }
}
