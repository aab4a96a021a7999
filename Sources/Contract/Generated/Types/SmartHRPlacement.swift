// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Placement of a new employee in SmartHR.
public struct SmartHRPlacement: ContractValue {
    /// 所属事業所: id of the business establishment.
    public var businessEstablishmentId: String

    public init(businessEstablishmentId: String) {
        self.businessEstablishmentId = businessEstablishmentId
    }
}

extension SmartHRPlacement {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var businessEstablishmentId: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "businessEstablishmentId":
                businessEstablishmentId = try reader.text(TextRule(minLength: 1, maxLength: 128), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let businessEstablishmentId else { throw .required("businessEstablishmentId", in: path) }
        return Self(businessEstablishmentId: businessEstablishmentId)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("businessEstablishmentId", businessEstablishmentId)
        writer.endObject()
    }
}
