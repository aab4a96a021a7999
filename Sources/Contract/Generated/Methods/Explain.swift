// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `explain`: Shows for each field both raw values, both normalised values and the rules that were applied, and the
/// code points where the eye sees no difference. Give either `employeeCode` or the `id` of the row. People of the
/// classes `leftOut` and `targetOnly` are explained as well, if no listed employee has the code. For class `targetOnly`
/// the source has no values.
public struct ExplainParams: SuspendingMethodParams {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// 社員番号・従業員コード: key that matches the records of the two sides. Leading zeros are significant.
    public var employeeCode: String?
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String?

    public init(job: String, employeeCode: String? = nil, id: String? = nil) {
        self.job = job
        self.employeeCode = employeeCode
        self.id = id
    }
}

extension ExplainParams {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var employeeCode: String?
        var id: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "employeeCode": employeeCode = try reader.text(.employeeCode, at: member)
            case "id": id = try reader.text(.rowID, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard [employeeCode != nil, id != nil].count(where: { $0 }) == 1 else {
            throw .oneOf(["employeeCode", "id"], at: path)
        }
        return Self(job: job, employeeCode: employeeCode, id: id)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("employeeCode", ifPresent: employeeCode)
        writer.put("id", ifPresent: id)
        writer.endObject()
    }
}

extension ExplainParams {
    public typealias Result = ExplainResult

    public static var method: MethodName { .explain }
}

/// Result of `explain`.
public struct ExplainResult: ContractValue {
    /// Name of a job. The caller may choose it: the same name with the same params returns the same job.
    public var job: String
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String
    public var employeeCode: String?
    /// Last and first name in the source; in the target for class `targetOnly`.
    public var name: String
    public var `class`: RowClass
    /// Reason of class `leftOut` or `targetOnly`; absent in other classes.
    public var reason: UnlistedReason?
    public var fields: [FieldExplanation]
    /// All findings about this employee.
    public var findings: [Finding]

    public init(
        job: String,
        id: String,
        employeeCode: String?,
        name: String,
        class: RowClass,
        reason: UnlistedReason? = nil,
        fields: [FieldExplanation],
        findings: [Finding]
    ) {
        self.job = job
        self.id = id
        self.employeeCode = employeeCode
        self.name = name
        self.class = `class`
        self.reason = reason
        self.fields = fields
        self.findings = findings
    }
}

extension ExplainResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var job: String?
        var id: String?
        var employeeCode: String??
        var name: String?
        var `class`: RowClass?
        var reason: UnlistedReason?
        var fields: [FieldExplanation]?
        var findings: [Finding]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "job": job = try reader.text(.jobName, at: member)
            case "id": id = try reader.text(.rowID, at: member)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: member) ? .some(nil) : reader.text(.employeeCode, at: member)
            case "name": name = try reader.text(at: member)
            case "class": `class` = try RowClass.read(from: &reader, at: member)
            case "reason": reason = try UnlistedReason.read(from: &reader, at: member)
            case "fields": fields = try reader.list(of: FieldExplanation.self, at: member)
            case "findings": findings = try reader.list(of: Finding.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let job else { throw .required("job", in: path) }
        guard let id else { throw .required("id", in: path) }
        guard let employeeCode else { throw .required("employeeCode", in: path) }
        guard let name else { throw .required("name", in: path) }
        guard let `class` else { throw .required("class", in: path) }
        guard let fields else { throw .required("fields", in: path) }
        guard let findings else { throw .required("findings", in: path) }
        return Self(
            job: job,
            id: id,
            employeeCode: employeeCode,
            name: name,
            class: `class`,
            reason: reason,
            fields: fields,
            findings: findings)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("job", job)
        writer.put("id", id)
        writer.put("employeeCode", orNull: employeeCode)
        writer.put("name", name)
        writer.put("class", `class`)
        writer.put("reason", ifPresent: reason)
        writer.put("fields", fields)
        writer.put("findings", findings)
        writer.endObject()
    }
}
