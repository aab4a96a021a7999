// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `job.progress`: A job has made progress. Sent after `subscribe`, at most 10 times a second for each job. The last
/// one is always sent.
public struct JobProgressParams: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    public var progress: Progress

    public init(job: String, progress: Progress) {
        self.job = job
        self.progress = progress
    }
}

extension JobProgressParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var progress: Progress?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "progress": progress = try Progress.read(from: &reader, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let progress else { throw .required("progress", in: path) }
        return Self(job: job, progress: progress)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("progress", progress)
        writer.endObject()
    }
}
