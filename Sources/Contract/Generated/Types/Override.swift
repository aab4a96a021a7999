// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Approval of a sync that exceeds a limit.
public struct Override: ContractValue {
    /// Digest from the error `limitExceeded`.
    public var digest: String

    public init(digest: String) {
        self.digest = digest
    }
}

extension Override {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var digest: String?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "digest": digest = try reader.text(.digest, at: member)
            default: throw ContractFault.unknown(key, in: path)
            }
        }
        guard let digest else { throw .required("digest", in: path) }
        return Self(digest: digest)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("digest", digest)
        writer.endObject()
    }
}
