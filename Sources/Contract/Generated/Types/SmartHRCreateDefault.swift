// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Values for new employees in SmartHR.
public struct SmartHRCreateDefault: ContractValue {
    /// New employees to whom this default applies. Default: all that no other default names.
    public var codes: [String]?
    /// 所属事業所: id of the business establishment.
    public var businessEstablishmentId: String

    public init(codes: [String]? = nil, businessEstablishmentId: String) {
        self.codes = codes
        self.businessEstablishmentId = businessEstablishmentId
    }
}

extension SmartHRCreateDefault {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var codes: [String]?
        var businessEstablishmentId: String?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "codes": codes = try reader.texts(.employeeCode, ListRule(minItems: 1, uniqueItems: true), at: inside)
            case "businessEstablishmentId":
                businessEstablishmentId = try reader.text(TextRule(minLength: 1, maxLength: 128), at: inside)
            default: throw ContractFault.unknown(key, in: place)
            }
        }
        guard let businessEstablishmentId else { throw .required("businessEstablishmentId", in: place) }
        return Self(codes: codes, businessEstablishmentId: businessEstablishmentId)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("codes", ifPresent: codes)
        writer.put("businessEstablishmentId", businessEstablishmentId)
        writer.endObject()
    }
}
