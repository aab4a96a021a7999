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
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var job: String?
        var waitSeconds: Int?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: inside)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: inside)
            default: throw ContractFault.unknown(key, in: place)
            }
        }
        guard let job else { throw .required("job", in: place) }
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

/// What `status` answers.
public typealias StatusResult = Job
