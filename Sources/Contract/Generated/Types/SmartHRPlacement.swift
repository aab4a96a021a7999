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
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var businessEstablishmentId: String?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "businessEstablishmentId":
                businessEstablishmentId = try reader.text(TextRule(minLength: 1, maxLength: 128), at: inside)
            default: throw ContractFault.unknown(key, in: place)
            }
        }
        guard let businessEstablishmentId else { throw .required("businessEstablishmentId", in: place) }
        return Self(businessEstablishmentId: businessEstablishmentId)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("businessEstablishmentId", businessEstablishmentId)
        writer.endObject()
    }
}
