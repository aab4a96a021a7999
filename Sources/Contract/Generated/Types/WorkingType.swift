// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 雇用区分: working type in KING OF TIME.
public struct WorkingType: ContractValue {
    /// Code.
    public var code: String
    /// Name.
    public var name: String

    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}

extension WorkingType {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var code: String?
        var name: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "code": code = try reader.text(at: member)
            case "name": name = try reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let code else { throw .required("code", in: path) }
        guard let name else { throw .required("name", in: path) }
        return Self(code: code, name: name)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("code", code)
        writer.put("name", name)
        writer.endObject()
    }
}
