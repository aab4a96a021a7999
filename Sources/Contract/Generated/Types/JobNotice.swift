// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Fact about a job as a whole that a person should know before a sync.
public struct JobNotice: ContractValue {
    public var code: JobNoticeCode
    /// Service concerned; absent if it is both.
    public var side: Side?
    /// Field concerned; absent if there is none.
    public var field: Field?
    public var message: BilingualText

    public init(code: JobNoticeCode, side: Side? = nil, field: Field? = nil, message: BilingualText) {
        self.code = code
        self.side = side
        self.field = field
        self.message = message
    }
}

extension JobNotice {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var code: JobNoticeCode?
        var side: Side?
        var field: Field?
        var message: BilingualText?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "code": code = try JobNoticeCode.read(from: &reader, at: member)
            case "side": side = try Side.read(from: &reader, at: member)
            case "field": field = try Field.read(from: &reader, at: member)
            case "message": message = try BilingualText.read(from: &reader, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let code else { throw .required("code", in: path) }
        guard let message else { throw .required("message", in: path) }
        return Self(code: code, side: side, field: field, message: message)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("code", code)
        writer.put("side", ifPresent: side)
        writer.put("field", ifPresent: field)
        writer.put("message", message)
        writer.endObject()
    }
}
