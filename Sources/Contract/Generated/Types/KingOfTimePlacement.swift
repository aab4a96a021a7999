// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Placement of a new employee in KING OF TIME.
public struct KingOfTimePlacement: ContractValue {
    /// 所属: code of the division.
    public var divisionCode: String
    /// 雇用区分: code of the working type.
    public var workingTypeCode: String

    public init(divisionCode: String, workingTypeCode: String) {
        self.divisionCode = divisionCode
        self.workingTypeCode = workingTypeCode
    }
}

extension KingOfTimePlacement {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var divisionCode: String?
        var workingTypeCode: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "divisionCode": divisionCode = try reader.text(TextRule(minLength: 1, maxLength: 128), at: member)
            case "workingTypeCode":
                workingTypeCode = try reader.text(TextRule(minLength: 1, maxLength: 128), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let divisionCode else { throw .required("divisionCode", in: path) }
        guard let workingTypeCode else { throw .required("workingTypeCode", in: path) }
        return Self(divisionCode: divisionCode, workingTypeCode: workingTypeCode)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("divisionCode", divisionCode)
        writer.put("workingTypeCode", workingTypeCode)
        writer.endObject()
    }
}
