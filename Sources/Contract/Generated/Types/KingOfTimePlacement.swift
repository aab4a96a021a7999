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
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var divisionCode: String?
        var workingTypeCode: String?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "divisionCode": divisionCode = try reader.text(TextRule(minLength: 1, maxLength: 128), at: inside)
            case "workingTypeCode":
                workingTypeCode = try reader.text(TextRule(minLength: 1, maxLength: 128), at: inside)
            default: throw ContractFault.unknown(key, in: place)
            }
        }
        guard let divisionCode else { throw .required("divisionCode", in: place) }
        guard let workingTypeCode else { throw .required("workingTypeCode", in: place) }
        return Self(divisionCode: divisionCode, workingTypeCode: workingTypeCode)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("divisionCode", divisionCode)
        writer.put("workingTypeCode", workingTypeCode)
        writer.endObject()
    }
}
