// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `resolve`: Records the decision, its reason and its actor, and classifies the row again: a finding that the decision
/// answers becomes a notice. The job's digest changes, too. `decisions` of a finding lists what answers it. One
/// decision answers every finding of the row that lists it, and the row stays blocked by the rest. `samePerson`,
/// `differentPerson`, `takeOver` and `leaveOut` last: later jobs of the connection know them, see the method
/// `decisions`. All others hold for the values that this job has read. `leaveOut` is possible for every row. A decision
/// cannot replace missing data: correct it in the source. Give either `employeeCode` or the `id` of the row. With
/// `waitSeconds`, the call waits until the job is `ready`.
public struct ResolveParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
    public var employeeCode: String?
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String?
    public var decision: Decision
    /// The other record: its id, or its employee code, as in the finding. Optional if only one record is possible.
    public var with: String?
    /// With `samePerson`: true to leave both employee codes as they are. Default: false, which writes the source's
    /// code.
    public var keepTargetCode: Bool?
    /// Reason for the decision. The history keeps it until the job is forgotten, and `decisions` as long as the
    /// decision is in force.
    public var reason: String?
    /// Maximum number of seconds to wait for the job before the answer. Default: 0.
    public var waitSeconds: Int?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(
        job: String,
        employeeCode: String? = nil,
        id: String? = nil,
        decision: Decision,
        with: String? = nil,
        keepTargetCode: Bool? = nil,
        reason: String? = nil,
        waitSeconds: Int? = nil,
        actor: String? = nil
    ) {
        self.job = job
        self.employeeCode = employeeCode
        self.id = id
        self.decision = decision
        self.with = with
        self.keepTargetCode = keepTargetCode
        self.reason = reason
        self.waitSeconds = waitSeconds
        self.actor = actor
    }
}

extension ResolveParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var employeeCode: String?
        var id: String?
        var decision: Decision?
        var with: String?
        var keepTargetCode: Bool?
        var reason: String?
        var waitSeconds: Int?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "employeeCode": employeeCode = try reader.text(.employeeCode, at: member)
            case "id": id = try reader.text(.rowID, at: member)
            case "decision": decision = try Decision.read(from: &reader, at: member)
            case "with": with = try reader.text(TextRule(minLength: 1, maxLength: 255), at: member)
            case "keepTargetCode": keepTargetCode = try reader.boolean(at: member)
            case "reason": reason = try reader.text(TextRule(minLength: 1, maxLength: 1000), at: member)
            case "waitSeconds": waitSeconds = try reader.integer(.waitSeconds, at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let decision else { throw .required("decision", in: path) }
        guard [employeeCode != nil, id != nil].count(where: { $0 }) == 1 else {
            throw .oneOf(["employeeCode", "id"], at: path)
        }
        return Self(
            job: job,
            employeeCode: employeeCode,
            id: id,
            decision: decision,
            with: with,
            keepTargetCode: keepTargetCode,
            reason: reason,
            waitSeconds: waitSeconds,
            actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("employeeCode", ifPresent: employeeCode)
        writer.put("id", ifPresent: id)
        writer.put("decision", decision)
        writer.put("with", ifPresent: with)
        writer.put("keepTargetCode", ifPresent: keepTargetCode)
        writer.put("reason", ifPresent: reason)
        writer.put("waitSeconds", ifPresent: waitSeconds)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension ResolveParams {
    public typealias Result = ResolveResult

    public static var method: MethodName { .resolve }
    public var jobToAwait: String? { job }
}

/// Result of `resolve`.
public struct ResolveResult: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    public var counts: ClassCounts
    /// Digest of the content that was shown. It changes with any change of that content.
    public var digest: String
    /// The row after the decision.
    public var row: DiffRow

    public init(job: String, counts: ClassCounts, digest: String, row: DiffRow) {
        self.job = job
        self.counts = counts
        self.digest = digest
        self.row = row
    }
}

extension ResolveResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var counts: ClassCounts?
        var digest: String?
        var row: DiffRow?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "counts": counts = try ClassCounts.read(from: &reader, at: member)
            case "digest": digest = try reader.text(.digest, at: member)
            case "row": row = try DiffRow.read(from: &reader, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let counts else { throw .required("counts", in: path) }
        guard let digest else { throw .required("digest", in: path) }
        guard let row else { throw .required("row", in: path) }
        return Self(job: job, counts: counts, digest: digest, row: row)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("counts", counts)
        writer.put("digest", digest)
        writer.put("row", row)
        writer.endObject()
    }
}
