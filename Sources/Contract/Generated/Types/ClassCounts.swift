// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Number of listed source employees in each class.
public struct ClassCounts: ContractValue {
    /// 新規登録.
    public var new: Int
    /// 差分あり.
    public var changed: Int
    /// 差分なし.
    public var unchanged: Int
    /// 要確認.
    public var blocked: Int

    public init(new: Int, changed: Int, unchanged: Int, blocked: Int) {
        self.new = new
        self.changed = changed
        self.unchanged = unchanged
        self.blocked = blocked
    }
}

extension ClassCounts {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var new: Int?
        var changed: Int?
        var unchanged: Int?
        var blocked: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "new": new = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "changed": changed = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "unchanged": unchanged = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "blocked": blocked = try reader.integer(IntegerRule(minimum: 0), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let new else { throw .required("new", in: path) }
        guard let changed else { throw .required("changed", in: path) }
        guard let unchanged else { throw .required("unchanged", in: path) }
        guard let blocked else { throw .required("blocked", in: path) }
        return Self(new: new, changed: changed, unchanged: unchanged, blocked: blocked)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("new", new)
        writer.put("changed", changed)
        writer.put("unchanged", unchanged)
        writer.put("blocked", blocked)
        writer.endObject()
    }
}
