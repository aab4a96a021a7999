// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Characters of a field by their numbers in Unicode, such as `U+5C71 U+7530 U+200B`.
public struct CodePoints: ContractValue {
    /// Null if the source has no text.
    public var source: String?
    /// Null if the target has no text.
    public var target: String?

    public init(source: String?, target: String?) {
        self.source = source
        self.target = target
    }
}

extension CodePoints {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var source: String??
        var target: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "source": source = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "target": target = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let source else { throw .required("source", in: path) }
        guard let target else { throw .required("target", in: path) }
        return Self(source: source, target: target)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("source", orNull: source)
        writer.put("target", orNull: target)
        writer.endObject()
    }
}
