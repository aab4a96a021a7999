// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `undo`: Reads the target and compares it with the values from before the sync. Nothing is written: what comes of it
/// is a job like any other, in the same direction, to be looked at with `diff` and written with `sync`, with the same
/// checks. A value that was changed since is shown and blocks (`changedSinceSync`) until somebody decides; a person
/// whom the sync created is listed (`createdBySync`), since nothing is ever deleted. Only what the ledger still holds
/// can be taken back: not a forgotten job.
public struct UndoParams: SuspendingMethodParams {
    /// The job to take back.
    public var job: String
    /// The new job's name; one is made up if none is given. The same name for the same job is the same job, so a retry
    /// is harmless.
    public var newJob: String?
    /// Without it, the setting.
    public var whenClosed: WhenClosed?
    /// Answer when the job has got there, or when so many seconds have passed; 0 if not given.
    public var waitSeconds: Int?
    /// Who asks, as the host program knows them; kept in the history, never interpreted.
    public var actor: String?

    public init(
        job: String, newJob: String? = nil, whenClosed: WhenClosed? = nil, waitSeconds: Int? = nil, actor: String? = nil
    ) {
        self.job = job
        self.newJob = newJob
        self.whenClosed = whenClosed
        self.waitSeconds = waitSeconds
        self.actor = actor
    }
}

extension UndoParams {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var job: String?
        var newJob: String?
        var whenClosed: WhenClosed?
        var waitSeconds: Int?
        var actor: String?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: inside)
            case "newJob": newJob = try reader.text(.jobName, at: inside)
            case "whenClosed": whenClosed = try WhenClosed.read(from: &reader, at: inside)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: inside)
            case "actor": actor = try reader.text(.actor, at: inside)
            default: throw ContractFault.unknown(key, in: place)
            }
        }
        guard let job else { throw .required("job", in: place) }
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

/// What `undo` answers.
public typealias UndoResult = Job
