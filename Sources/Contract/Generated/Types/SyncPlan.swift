// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Plan of a sync. Nothing has been written.
public struct SyncPlan: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Digest of the diff on which the plan is based, for `override`.
    public var digest: String
    public var planned: PlanCounts
    public var writes: [PlannedWrite]

    public init(job: String, digest: String, planned: PlanCounts, writes: [PlannedWrite]) {
        self.job = job
        self.digest = digest
        self.planned = planned
        self.writes = writes
    }
}

extension SyncPlan {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var digest: String?
        var planned: PlanCounts?
        var writes: [PlannedWrite]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "digest": digest = try reader.text(.digest, at: member)
            case "planned": planned = try PlanCounts.read(from: &reader, at: member)
            case "writes": writes = try reader.list(of: PlannedWrite.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let digest else { throw .required("digest", in: path) }
        guard let planned else { throw .required("planned", in: path) }
        guard let writes else { throw .required("writes", in: path) }
        return Self(job: job, digest: digest, planned: planned, writes: writes)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("digest", digest)
        writer.put("planned", planned)
        writer.put("writes", writes)
        writer.endObject()
    }
}
