// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// The employees with these codes.
public struct SelectionByCodes: ContractValue {
    /// Employee codes of the job's source.
    public var codes: [String]

    public init(codes: [String]) {
        self.codes = codes
    }
}

extension SelectionByCodes {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var codes: [String]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "codes": codes = try reader.texts(.employeeCode, ListRule(minItems: 1, uniqueItems: true), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let codes else { throw .required("codes", in: path) }
        return Self(codes: codes)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("codes", codes)
        writer.endObject()
    }
}
