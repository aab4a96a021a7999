// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// The employees with these row ids.
public struct SelectionByIds: ContractValue {
    /// Ids of rows in the diff.
    public var ids: [String]

    public init(ids: [String]) {
        self.ids = ids
    }
}

extension SelectionByIds {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var ids: [String]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "ids": ids = try reader.texts(.rowID, ListRule(minItems: 1, uniqueItems: true), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let ids else { throw .required("ids", in: path) }
        return Self(ids: ids)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("ids", ids)
        writer.endObject()
    }
}
