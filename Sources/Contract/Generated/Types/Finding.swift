// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 要確認事項: fact about one employee that a person should review. It is not an error.
public struct Finding: ContractValue {
    public var code: FindingCode
    public var severity: FindingSeverity
    /// Field concerned; null if there is none.
    public var field: Field?
    public var message: BilingualText
    /// Values that led to the finding, each under a short name such as `otherCode`.
    public var values: NamedTexts

    public init(
        code: FindingCode, severity: FindingSeverity, field: Field?, message: BilingualText, values: NamedTexts
    ) {
        self.code = code
        self.severity = severity
        self.field = field
        self.message = message
        self.values = values
    }
}

extension Finding {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var code: FindingCode?
        var severity: FindingSeverity?
        var field: Field??
        var message: BilingualText?
        var values: NamedTexts?
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "code": code = try FindingCode.read(from: &reader, at: inside)
            case "severity": severity = try FindingSeverity.read(from: &reader, at: inside)
            case "field": field = try reader.takeNull(at: inside) ? .some(nil) : Field.read(from: &reader, at: inside)
            case "message": message = try BilingualText.read(from: &reader, at: inside)
            case "values": values = try NamedTexts.read(from: &reader, at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let code else { throw .required("code", in: place) }
        guard let severity else { throw .required("severity", in: place) }
        guard let field else { throw .required("field", in: place) }
        guard let message else { throw .required("message", in: place) }
        guard let values else { throw .required("values", in: place) }
        return Self(code: code, severity: severity, field: field, message: message, values: values)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("code", code)
        writer.put("severity", severity)
        writer.put("field", orNull: field)
        writer.put("message", message)
        writer.put("values", values)
        writer.endObject()
    }
}
