// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Plan of a sync. Nothing has been written.
public struct SyncPlan: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Digest of the diff on which the plan is based, for `override`.
    public var digest: String
    public var planned: PlanCounts
    /// Limits that the sync would exceed, together with the job's earlier syncs. It would be refused without
    /// `override`.
    public var exceededLimits: [ExceededLimit]
    /// Number of mails that KING OF TIME would send to verify addresses that are new to an employee's record.
    public var verificationMails: Int
    public var writes: [PlannedWrite]

    public init(
        job: String,
        digest: String,
        planned: PlanCounts,
        exceededLimits: [ExceededLimit],
        verificationMails: Int,
        writes: [PlannedWrite]
    ) {
        self.job = job
        self.digest = digest
        self.planned = planned
        self.exceededLimits = exceededLimits
        self.verificationMails = verificationMails
        self.writes = writes
    }
}

extension SyncPlan {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var digest: String?
        var planned: PlanCounts?
        var exceededLimits: [ExceededLimit]?
        var verificationMails: Int?
        var writes: [PlannedWrite]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "digest": digest = try reader.text(.digest, at: member)
            case "planned": planned = try PlanCounts.read(from: &reader, at: member)
            case "exceededLimits": exceededLimits = try reader.list(of: ExceededLimit.self, at: member)
            case "verificationMails": verificationMails = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "writes": writes = try reader.list(of: PlannedWrite.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let digest else { throw .required("digest", in: path) }
        guard let planned else { throw .required("planned", in: path) }
        guard let exceededLimits else { throw .required("exceededLimits", in: path) }
        guard let verificationMails else { throw .required("verificationMails", in: path) }
        guard let writes else { throw .required("writes", in: path) }
        return Self(
            job: job,
            digest: digest,
            planned: planned,
            exceededLimits: exceededLimits,
            verificationMails: verificationMails,
            writes: writes)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("digest", digest)
        writer.put("planned", planned)
        writer.put("exceededLimits", exceededLimits)
        writer.put("verificationMails", verificationMails)
        writer.put("writes", writes)
        writer.endObject()
    }
}
