// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `cancel`: Writes in flight are finished and recorded. The remaining employees become `notAttempted`. A job that has
/// ended does not change.
public struct CancelParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(job: String, actor: String? = nil) {
        self.job = job
        self.actor = actor
    }
}

extension CancelParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        return Self(job: job, actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension CancelParams {
    public typealias Result = CancelResult

    public static var method: MethodName { .cancel }
}

/// Result of `cancel`.
public typealias CancelResult = Job
