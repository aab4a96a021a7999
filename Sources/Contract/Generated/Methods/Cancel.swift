// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `cancel`: Writes in flight are finished and recorded, the rest is `notAttempted`. A job that has ended stays as it
/// is.
public struct CancelParams: SuspendingMethodParams {
    /// A job's name. The caller may choose it; the same name with the same params gives the same job.
    public var job: String
    /// Who asks, as the host program knows them; kept in the history, never interpreted.
    public var actor: String?

    public init(job: String, actor: String? = nil) {
        self.job = job
        self.actor = actor
    }
}

extension CancelParams {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var job: String?
        var actor: String?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: inside)
            case "actor": actor = try reader.text(.actor, at: inside)
            default: throw ContractFault.unknown(key, in: place)
            }
        }
        guard let job else { throw .required("job", in: place) }
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

/// What `cancel` answers.
public typealias CancelResult = Job
