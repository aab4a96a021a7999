// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Record of the target that a finding names, which may be of the same person.
public struct Candidate: ContractValue {
    /// Id of a row within its job. Employees without a code have one, too.
    public var id: String
    /// Its employee code; null if it has none.
    public var employeeCode: String?

    public init(id: String, employeeCode: String?) {
        self.id = id
        self.employeeCode = employeeCode
    }
}

extension Candidate {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var id: String?
        var employeeCode: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "id": id = try reader.text(.rowID, at: member)
            case "employeeCode":
                employeeCode = try reader.takeNull(at: member) ? .some(nil) : reader.text(.employeeCode, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let id else { throw .required("id", in: path) }
        guard let employeeCode else { throw .required("employeeCode", in: path) }
        return Self(id: id, employeeCode: employeeCode)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", id)
        writer.put("employeeCode", orNull: employeeCode)
        writer.endObject()
    }
}
