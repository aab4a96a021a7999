// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `forget`: Erases from the ledger everything that the job read and wrote about employees. The job's name, state and
/// counts remain, and so do the decisions that last, with their reasons (see `decisions`).
public struct ForgetParams: SuspendingMethodParams {
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

extension ForgetParams {
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

extension ForgetParams {
    public typealias Result = ForgetResult

    public static var method: MethodName { .forget }
}

/// Result of `forget`.
public typealias ForgetResult = Job
