// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Something that a person has to do after a write that succeeded.
public struct ResultNotice: ContractValue {
    public var code: ResultNoticeCode
    public var message: BilingualText

    public init(code: ResultNoticeCode, message: BilingualText) {
        self.code = code
        self.message = message
    }
}

extension ResultNotice {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var code: ResultNoticeCode?
        var message: BilingualText?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "code": code = try ResultNoticeCode.read(from: &reader, at: member)
            case "message": message = try BilingualText.read(from: &reader, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let code else { throw .required("code", in: path) }
        guard let message else { throw .required("message", in: path) }
        return Self(code: code, message: message)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("code", code)
        writer.put("message", message)
        writer.endObject()
    }
}
