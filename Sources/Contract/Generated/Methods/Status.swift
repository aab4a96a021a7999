// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `status`: With `waitSeconds`, the call waits until the job is no longer fetching, syncing or waiting. If the time
/// runs out first, the result is the job as it is.
public struct StatusParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?

    public init(job: String, waitSeconds: Int? = nil) {
        self.job = job
        self.waitSeconds = waitSeconds
    }
}

extension StatusParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var waitSeconds: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        return Self(job: job, waitSeconds: waitSeconds)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.endObject()
    }
}

extension StatusParams {
    public typealias Result = StatusResult

    public static var method: MethodName { .status }
    public var jobToAwait: String? { job }
}

/// Result of `status`.
public typealias StatusResult = Job
