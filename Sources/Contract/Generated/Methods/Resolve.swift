// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `resolve`: The decision, the reason and who decided go into the history, and the row changes its class accordingly:
/// what the decision answers is a notice from then on. The job's digest changes with it. `accept` answers doubts about
/// who somebody is (`codeReused`, `codesSwapped`, `probableSamePerson`, `similarEmployeeCode`, `possibleRehire`);
/// `useSource` and `keepTarget` answer `changedOnBothSides` and `changedSinceSync`. What the data lacks is not decided
/// but mended. The employee is named by `employeeCode` or by the row's `id`, one of the two.
public struct ResolveParams: SuspendingMethodParams {
    /// A job's name. The caller may choose it; the same name with the same params gives the same job.
    public var job: String
    /// 社員番号・従業員コード: the key that matches the two sides; leading zeros count.
    public var employeeCode: String?
    /// A row's identity within its job, so that people without a code have one too.
    public var id: String?
    public var decision: Decision
    /// Why; kept in the history until the job is forgotten.
    public var reason: String?
    /// Who asks, as the host program knows them; kept in the history, never interpreted.
    public var actor: String?

    public init(
        job: String, employeeCode: String? = nil, id: String? = nil, decision: Decision, reason: String? = nil,
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
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var job: String?
        var employeeCode: String?
        var id: String?
        var decision: Decision?
        var reason: String?
        var actor: String?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: inside)
            case "employeeCode": employeeCode = try reader.text(.employeeCode, at: inside)
            case "id": id = try reader.text(.rowID, at: inside)
            case "decision": decision = try Decision.read(from: &reader, at: inside)
            case "reason": reason = try reader.text(TextRule(minLength: 1, maxLength: 1000), at: inside)
            case "actor": actor = try reader.text(.actor, at: inside)
            default: throw ContractFault.unknown(key, in: place)
            }
        }
        guard let job else { throw .required("job", in: place) }
        guard let decision else { throw .required("decision", in: place) }
        guard [employeeCode != nil, id != nil].count(where: { $0 }) == 1 else {
            throw .oneOf(place, ["employeeCode", "id"])
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

/// What `resolve` answers.
public struct ResolveResult: ContractValue {
    /// A job's name. The caller may choose it; the same name with the same params gives the same job.
    public var job: String
    public var counts: ClassCounts
    /// Stands for exactly what was shown; it changes when anything in it does.
    public var digest: String
    /// The row as it is now.
    public var row: DiffRow

    public init(job: String, counts: ClassCounts, digest: String, row: DiffRow) {
        self.job = job
        self.counts = counts
        self.digest = digest
        self.row = row
    }
}

extension ResolveResult {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var job: String?
        var counts: ClassCounts?
        var digest: String?
        var row: DiffRow?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: inside)
            case "counts": counts = try ClassCounts.read(from: &reader, at: inside)
            case "digest": digest = try reader.text(.digest, at: inside)
            case "row": row = try DiffRow.read(from: &reader, at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let job else { throw .required("job", in: place) }
        guard let counts else { throw .required("counts", in: place) }
        guard let digest else { throw .required("digest", in: place) }
        guard let row else { throw .required("row", in: place) }
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
