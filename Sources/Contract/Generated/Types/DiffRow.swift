// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Comparison of one source employee.
public struct DiffRow: ContractValue {
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String
    /// Null for an employee without a code.
    public var employeeCode: String?
    /// Last and first name in the source.
    public var name: String
    public var `class`: EmployeeClass
    public var differences: [Difference]
    public var findings: [Finding]
    /// With the name style `business`: fields that show the legal name, because the business name is blank.
    public var legalNameFields: [Field]?

    public init(
        id: String, employeeCode: String?, name: String, class: EmployeeClass, differences: [Difference],
        findings: [Finding], legalNameFields: [Field]? = nil
    ) {
        self.id = id
        self.employeeCode = employeeCode
        self.name = name
        self.class = `class`
        self.differences = differences
        self.findings = findings
        self.legalNameFields = legalNameFields
    }
}

extension DiffRow {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var id: String?
        var employeeCode: String??
        var name: String?
        var `class`: EmployeeClass?
        var differences: [Difference]?
        var findings: [Finding]?
        var legalNameFields: [Field]?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "id": id = try reader.text(.rowID, at: inside)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: inside) ? .some(nil) : reader.text(.employeeCode, at: inside)
            case "name": name = try reader.text(at: inside)
            case "class": `class` = try EmployeeClass.read(from: &reader, at: inside)
            case "differences": differences = try reader.list(of: Difference.self, at: inside)
            case "findings": findings = try reader.list(of: Finding.self, at: inside)
            case "legalNameFields": legalNameFields = try reader.list(of: Field.self, at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let id else { throw .required("id", in: place) }
        guard let employeeCode else { throw .required("employeeCode", in: place) }
        guard let name else { throw .required("name", in: place) }
        guard let `class` else { throw .required("class", in: place) }
        guard let differences else { throw .required("differences", in: place) }
        guard let findings else { throw .required("findings", in: place) }
        return Self(
            id: id, employeeCode: employeeCode, name: name, class: `class`, differences: differences,
            findings: findings, legalNameFields: legalNameFields)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", id)
        writer.put("employeeCode", orNull: employeeCode)
        writer.put("name", name)
        writer.put("class", `class`)
        writer.put("differences", differences)
        writer.put("findings", findings)
        writer.put("legalNameFields", ifPresent: legalNameFields)
        writer.endObject()
    }
}
