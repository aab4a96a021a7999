// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// All employees in these classes whom no earlier sync of the job has selected, with exceptions.
public struct SelectionByClasses: ContractValue {
    /// Classes in the diff.
    public var classes: [EmployeeClass]
    /// Employee codes to exclude.
    public var except: [String]?
    /// Employees with any of these findings are excluded.
    public var exceptFindings: [FindingCode]?

    public init(classes: [EmployeeClass], except: [String]? = nil, exceptFindings: [FindingCode]? = nil) {
        self.classes = classes
        self.except = except
        self.exceptFindings = exceptFindings
    }
}

extension SelectionByClasses {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var classes: [EmployeeClass]?
        var except: [String]?
        var exceptFindings: [FindingCode]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "classes":
                classes = try reader.list(of: EmployeeClass.self, ListRule(minItems: 1, uniqueItems: true), at: member)
            case "except": except = try reader.texts(.employeeCode, ListRule(uniqueItems: true), at: member)
            case "exceptFindings":
                exceptFindings = try reader.list(of: FindingCode.self, ListRule(uniqueItems: true), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let classes else { throw .required("classes", in: path) }
        return Self(classes: classes, except: except, exceptFindings: exceptFindings)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("classes", classes)
        writer.put("except", ifPresent: except)
        writer.put("exceptFindings", ifPresent: exceptFindings)
        writer.endObject()
    }
}
