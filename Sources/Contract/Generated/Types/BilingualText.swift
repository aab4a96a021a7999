// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Text in Japanese and English.
public struct BilingualText: ContractValue {
    /// Japanese text.
    public var ja: String
    /// English text.
    public var en: String

    public init(ja: String, en: String) {
        self.ja = ja
        self.en = en
    }
}

extension BilingualText {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var ja: String?
        var en: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "ja": ja = try reader.text(at: member)
            case "en": en = try reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let ja else { throw .required("ja", in: path) }
        guard let en else { throw .required("en", in: path) }
        return Self(ja: ja, en: en)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("ja", ja)
        writer.put("en", en)
        writer.endObject()
    }
}
