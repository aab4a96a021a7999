// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 所属事業所: business establishment in SmartHR.
public struct BusinessEstablishment: ContractValue {
    /// Id of the business establishment.
    public var id: String
    /// Name.
    public var name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

extension BusinessEstablishment {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var id: String?
        var name: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "id": id = try reader.text(at: member)
            case "name": name = try reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let id else { throw .required("id", in: path) }
        guard let name else { throw .required("name", in: path) }
        return Self(id: id, name: name)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("id", id)
        writer.put("name", name)
        writer.endObject()
    }
}
