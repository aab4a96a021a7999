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
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var codes: [String]?
        var businessEstablishmentId: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "codes": codes = try reader.texts(.employeeCode, ListRule(minItems: 1, uniqueItems: true), at: member)
            case "businessEstablishmentId":
                businessEstablishmentId = try reader.text(TextRule(minLength: 1, maxLength: 128), at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let businessEstablishmentId else { throw .required("businessEstablishmentId", in: path) }
        return Self(codes: codes, businessEstablishmentId: businessEstablishmentId)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("codes", ifPresent: codes)
        writer.put("businessEstablishmentId", businessEstablishmentId)
        writer.endObject()
    }
}
