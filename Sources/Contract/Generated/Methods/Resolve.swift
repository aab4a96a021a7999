// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `resolve`: Records the decision, its reason and its actor in the history, and classifies the row again: a resolved
/// finding becomes a notice. The job's digest changes, too. `accept` resolves doubts about identity (`codeReused`,
/// `codesSwapped`, `probableSamePerson`, `similarEmployeeCode`, `possibleRehire`). `useSource` and `keepTarget` resolve
/// conflicting changes (`changedOnBothSides`, `changedSinceSync`). A decision cannot replace missing data: correct it
/// in the source. Give either `employeeCode` or the `id` of the row.
public struct ResolveParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
    public var employeeCode: String?
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String?
    public var decision: Decision
    /// Reason for the decision. The history keeps it until the job is forgotten.
    public var reason: String?
    /// Person or program that makes the request, named by the host program. The history keeps it; renkei does not
    /// interpret it.
    public var actor: String?

    public init(
        job: String,
        employeeCode: String? = nil,
        id: String? = nil,
        decision: Decision,
        reason: String? = nil,
        actor: String? = nil
    ) {
        self.job = job
        self.employeeCode = employeeCode
        self.id = id
        self.decision = decision
        self.reason = reason
        self.actor = actor
    }
}

extension ResolveParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var employeeCode: String?
        var id: String?
        var decision: Decision?
        var reason: String?
        var actor: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "employeeCode": employeeCode = try reader.text(.employeeCode, at: member)
            case "id": id = try reader.text(.rowID, at: member)
            case "decision": decision = try Decision.read(from: &reader, at: member)
            case "reason": reason = try reader.text(TextRule(minLength: 1, maxLength: 1000), at: member)
            case "actor": actor = try reader.text(.actor, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let decision else { throw .required("decision", in: path) }
        guard [employeeCode != nil, id != nil].count(where: { $0 }) == 1 else {
            throw .oneOf(["employeeCode", "id"], at: path)
        }
        return Self(job: job, employeeCode: employeeCode, id: id, decision: decision, reason: reason, actor: actor)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("employeeCode", ifPresent: employeeCode)
        writer.put("id", ifPresent: id)
        writer.put("decision", decision)
        writer.put("reason", ifPresent: reason)
        writer.put("actor", ifPresent: actor)
        writer.endObject()
    }
}

extension ResolveParams {
    public typealias Result = ResolveResult

    public static var method: MethodName { .resolve }
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
