// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `resume`: Before anything is sent again, renkei looks up each write whose outcome is unknown.
public struct ResumeParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Default: as in the sync request.
    public var whenClosed: WhenClosed?
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(job: String, whenClosed: WhenClosed? = nil, waitSeconds: Int? = nil, actor: String? = nil) {
        self.job = job
        self.whenClosed = whenClosed
        self.waitSeconds = waitSeconds
        self.actor = actor
    }
}

extension ResumeParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var whenClosed: WhenClosed?
        var waitSeconds: Int?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "whenClosed": whenClosed = try WhenClosed.read(from: &reader, at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        return Self(job: job, whenClosed: whenClosed, waitSeconds: waitSeconds, actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("whenClosed", ifPresent: whenClosed)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension ResumeParams {
    public typealias Result = ResumeResult

    public static var method: MethodName { .resume }
    public var jobToAwait: String? { job }
}

/// Result of `resume`.
public typealias ResumeResult = Job
