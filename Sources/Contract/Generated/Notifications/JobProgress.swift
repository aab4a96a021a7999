// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `job.progress`: A job has got further. Sent after `subscribe`, at most 10 a second for a job; the last one always
/// comes.
public struct JobProgressParams: ContractValue {
    /// A job's name. The caller may choose it; the same name with the same params gives the same job.
    public var job: String
    public var progress: Progress

    public init(job: String, progress: Progress) {
        self.job = job
        self.progress = progress
    }
}

extension JobProgressParams {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var job: String?
        var progress: Progress?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: inside)
            case "progress": progress = try Progress.read(from: &reader, at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let job else { throw .required("job", in: place) }
        guard let progress else { throw .required("progress", in: place) }
        return Self(job: job, progress: progress)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("progress", progress)
        writer.endObject()
    }
}
