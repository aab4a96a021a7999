// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Limit in the settings that a sync would exceed.
public struct ExceededLimit: ContractValue {
    /// `creates`, `changes`, `changedPercent`, `resignations` (resignation dates where the target has none), `cleared`,
    /// `everyone` (every employee on both sides would change at once) or `shorterListPercent` (a list is much shorter
    /// than in the last fetch).
    public var limit: String
    /// Value that the sync would reach.
    public var count: Int
    /// Maximum that the limit allows.
    public var allowed: Int

    public init(limit: String, count: Int, allowed: Int) {
        self.limit = limit
        self.count = count
        self.allowed = allowed
    }
}

extension ExceededLimit {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var limit: String?
        var count: Int?
        var allowed: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "limit": limit = try reader.text(at: member)
            case "count": count = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "allowed": allowed = try reader.integer(IntegerRule(minimum: 0), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let limit else { throw .required("limit", in: path) }
        guard let count else { throw .required("count", in: path) }
        guard let allowed else { throw .required("allowed", in: path) }
        return Self(limit: limit, count: count, allowed: allowed)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("limit", limit)
        writer.put("count", count)
        writer.put("allowed", allowed)
        writer.endObject()
    }
}
