// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// One write that a sync would make.
public struct PlannedWrite: ContractValue {
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String
    public var employeeCode: String?
    /// Last and first name in the source.
    public var name: String
    public var action: WriteAction
    /// Current and new value of each field to be written.
    public var differences: [Difference]
    /// Placement of a new employee; null for an update.
    public var placement: Placement?
    public var findings: [Finding]

    public init(
        id: String,
        employeeCode: String?,
        name: String,
        action: WriteAction,
        differences: [Difference],
        placement: Placement?,
        findings: [Finding]
    ) {
        self.id = id
        self.employeeCode = employeeCode
        self.name = name
        self.action = action
        self.differences = differences
        self.placement = placement
        self.findings = findings
    }
}

extension PlannedWrite {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var id: String?
        var employeeCode: String??
        var name: String?
        var action: WriteAction?
        var differences: [Difference]?
        var placement: Placement??
        var findings: [Finding]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "id": id = try reader.text(.rowID, at: member)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: member) ? .some(nil) : reader.text(.employeeCode, at: member)
            case "name": name = try reader.text(at: member)
            case "action": action = try WriteAction.read(from: &reader, at: member)
            case "differences": differences = try reader.list(of: Difference.self, at: member)
            case "placement":
                placement = try reader.takeNull(at: member) ? .some(nil) : Placement.read(from: &reader, at: member)
            case "findings": findings = try reader.list(of: Finding.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let id else { throw .required("id", in: path) }
        guard let employeeCode else { throw .required("employeeCode", in: path) }
        guard let name else { throw .required("name", in: path) }
        guard let action else { throw .required("action", in: path) }
        guard let differences else { throw .required("differences", in: path) }
        guard let placement else { throw .required("placement", in: path) }
        guard let findings else { throw .required("findings", in: path) }
        return Self(
            id: id,
            employeeCode: employeeCode,
            name: name,
            action: action,
            differences: differences,
            placement: placement,
            findings: findings)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", id)
        writer.put("employeeCode", orNull: employeeCode)
        writer.put("name", name)
        writer.put("action", action)
        writer.put("differences", differences)
        writer.put("placement", orNull: placement)
        writer.put("findings", findings)
        writer.endObject()
    }
}
