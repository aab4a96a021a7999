// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Comparison of one source employee, or one person whom the comparison does not list.
public struct DiffRow: ContractValue {
    /// Id of the source's record; of the target's record for class `targetOnly`.
    public var id: String
    /// Null for an employee without a code.
    public var employeeCode: String?
    /// Last and first name in the source; in the target for class `targetOnly`.
    public var name: String
    public var `class`: RowClass
    /// Reason of class `leftOut` or `targetOnly`; absent in other classes.
    public var reason: UnlistedReason?
    /// True for a `leftOut` person with the reason `resigned` whom the target has without a resignation date on or
    /// before the base date; else absent.
    public var stillActive: Bool?
    public var differences: [Difference]
    /// In rows of the class `new` only: every value to be written, in the order of the fields.
    public var values: [NewValue]?
    public var findings: [Finding]
    /// With the name style `business`: fields that show the legal name, because the business name is blank.
    public var legalNameFields: [Field]?

    public init(
        id: String,
        employeeCode: String?,
        name: String,
        class: RowClass,
        reason: UnlistedReason? = nil,
        stillActive: Bool? = nil,
        differences: [Difference],
        values: [NewValue]? = nil,
        findings: [Finding],
        legalNameFields: [Field]? = nil
    ) {
        self.id = id
        self.employeeCode = employeeCode
        self.name = name
        self.class = `class`
        self.reason = reason
        self.stillActive = stillActive
        self.differences = differences
        self.values = values
        self.findings = findings
        self.legalNameFields = legalNameFields
    }
}

extension DiffRow {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var id: String?
        var employeeCode: String??
        var name: String?
        var `class`: RowClass?
        var reason: UnlistedReason?
        var stillActive: Bool?
        var differences: [Difference]?
        var values: [NewValue]?
        var findings: [Finding]?
        var legalNameFields: [Field]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "id": id = try reader.text(.rowID, at: member)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: member) ? .some(nil) : reader.text(.employeeCode, at: member)
            case "name": name = try reader.text(at: member)
            case "class": `class` = try RowClass.read(from: &reader, at: member)
            case "reason": reason = try UnlistedReason.read(from: &reader, at: member)
            case "stillActive": stillActive = try reader.boolean(at: member)
            case "differences": differences = try reader.list(of: Difference.self, at: member)
            case "values": values = try reader.list(of: NewValue.self, at: member)
            case "findings": findings = try reader.list(of: Finding.self, at: member)
            case "legalNameFields": legalNameFields = try reader.list(of: Field.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let id else { throw .required("id", in: path) }
        guard let employeeCode else { throw .required("employeeCode", in: path) }
        guard let name else { throw .required("name", in: path) }
        guard let `class` else { throw .required("class", in: path) }
        guard let differences else { throw .required("differences", in: path) }
        guard let findings else { throw .required("findings", in: path) }
        return Self(
            id: id,
            employeeCode: employeeCode,
            name: name,
            class: `class`,
            reason: reason,
            stillActive: stillActive,
            differences: differences,
            values: values,
            findings: findings,
            legalNameFields: legalNameFields)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", id)
        writer.put("employeeCode", orNull: employeeCode)
        writer.put("name", name)
        writer.put("class", `class`)
        writer.put("reason", ifPresent: reason)
        writer.put("stillActive", ifPresent: stillActive)
        writer.put("differences", differences)
        writer.put("values", ifPresent: values)
        writer.put("findings", findings)
        writer.put("legalNameFields", ifPresent: legalNameFields)
        writer.endObject()
    }
}
