// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// 要確認事項: fact about one employee that a person should review. It is not an error.
public struct Finding: ContractValue {
    public var code: FindingCode
    public var severity: FindingSeverity
    /// Field concerned; null if there is none.
    public var field: Field?
    public var message: BilingualText
    /// Values that led to the finding, each under a short name. `otherID`, `otherCode` and `side` name another record,
    /// `decision` the decision that has answered the finding.
    public var values: NamedTexts
    /// Decisions that answer it, see `resolve`. Absent if there are none.
    public var decisions: [Decision]?

    public init(
        code: FindingCode,
        severity: FindingSeverity,
        field: Field?,
        message: BilingualText,
        values: NamedTexts,
        decisions: [Decision]? = nil
    ) {
        self.code = code
        self.severity = severity
        self.field = field
        self.message = message
        self.values = values
        self.decisions = decisions
    }
}

extension Finding {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var code: FindingCode?
        var severity: FindingSeverity?
        var field: Field??
        var message: BilingualText?
        var values: NamedTexts?
        var decisions: [Decision]?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "code": code = try FindingCode.read(from: &reader, at: member)
            case "severity": severity = try FindingSeverity.read(from: &reader, at: member)
            case "field": field = try reader.takeNull(at: member) ? .some(nil) : Field.read(from: &reader, at: member)
            case "message": message = try BilingualText.read(from: &reader, at: member)
            case "values": values = try NamedTexts.read(from: &reader, at: member)
            case "decisions": decisions = try reader.list(of: Decision.self, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let code else { throw .required("code", in: path) }
        guard let severity else { throw .required("severity", in: path) }
        guard let field else { throw .required("field", in: path) }
        guard let message else { throw .required("message", in: path) }
        guard let values else { throw .required("values", in: path) }
        return Self(
            code: code,
            severity: severity,
            field: field,
            message: message,
            values: values,
            decisions: decisions)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("code", code)
        writer.put("severity", severity)
        writer.put("field", orNull: field)
        writer.put("message", message)
        writer.put("values", values)
        writer.put("decisions", ifPresent: decisions)
        writer.endObject()
    }
}
