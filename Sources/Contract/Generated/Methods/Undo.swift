// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `undo`: Reads the target and compares it with the values from before the sync. Nothing is written: the result is a
/// new job in the same direction. Review it with `diff` and write it with `sync`; all checks apply. A value that has
/// changed since the sync is shown and blocks its row (`changedSinceSync`) until it is resolved. An employee that the
/// sync created is listed (`createdBySync`), because renkei never deletes. A forgotten job cannot be undone.
public struct UndoParams: SuspendingMethodParams {
    /// The job whose sync is to be undone.
    public var job: String
    /// Name of the new job. Default: a generated name. The call is idempotent: the same name for the same job returns
    /// the same new job.
    public var newJob: String?
    /// Default: as in the settings.
    public var whenClosed: WhenClosed?
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(
        job: String,
        newJob: String? = nil,
        whenClosed: WhenClosed? = nil,
        waitSeconds: Int? = nil,
        actor: String? = nil
    ) {
        self.job = job
        self.newJob = newJob
        self.whenClosed = whenClosed
        self.waitSeconds = waitSeconds
        self.actor = actor
    }
}

extension UndoParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var newJob: String?
        var whenClosed: WhenClosed?
        var waitSeconds: Int?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "newJob": newJob = try reader.text(.jobName, at: member)
            case "whenClosed": whenClosed = try WhenClosed.read(from: &reader, at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        return Self(job: job, newJob: newJob, whenClosed: whenClosed, waitSeconds: waitSeconds, actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("newJob", ifPresent: newJob)
        writer.put("whenClosed", ifPresent: whenClosed)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension UndoParams {
    public typealias Result = UndoResult

    public static var method: MethodName { .undo }
    public var jobToAwait: String? { job }
    public var jobToMake: String? { newJob }
}

/// Result of `undo`.
public typealias UndoResult = Job
