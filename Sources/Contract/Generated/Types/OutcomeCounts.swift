// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Number of selected employees with each outcome. The sum is always the number of selected employees. During a sync, a
/// pending employee counts as `notAttempted`, and one whose write is in flight as `unknown`.
public struct OutcomeCounts: ContractValue {
    /// Created in the target.
    public var created: Int
    /// Updated in the target.
    public var updated: Int
    /// No write was necessary.
    public var skipped: Int
    /// Blocked by a finding.
    public var blocked: Int
    /// Changed since the diff.
    public var stale: Int
    /// Rejected by the service.
    public var failed: Int
    /// Outcome of the write is unknown.
    public var unknown: Int
    /// Not attempted, or still pending.
    public var notAttempted: Int

    public init(
        created: Int,
        updated: Int,
        skipped: Int,
        blocked: Int,
        stale: Int,
        failed: Int,
        unknown: Int,
        notAttempted: Int
    ) {
        self.created = created
        self.updated = updated
        self.skipped = skipped
        self.blocked = blocked
        self.stale = stale
        self.failed = failed
        self.unknown = unknown
        self.notAttempted = notAttempted
    }
}

extension OutcomeCounts {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var created: Int?
        var updated: Int?
        var skipped: Int?
        var blocked: Int?
        var stale: Int?
        var failed: Int?
        var unknown: Int?
        var notAttempted: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "created": created = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "updated": updated = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "skipped": skipped = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "blocked": blocked = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "stale": stale = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "failed": failed = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "unknown": unknown = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "notAttempted": notAttempted = try reader.integer(IntegerRule(minimum: 0), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let created else { throw .required("created", in: path) }
        guard let updated else { throw .required("updated", in: path) }
        guard let skipped else { throw .required("skipped", in: path) }
        guard let blocked else { throw .required("blocked", in: path) }
        guard let stale else { throw .required("stale", in: path) }
        guard let failed else { throw .required("failed", in: path) }
        guard let unknown else { throw .required("unknown", in: path) }
        guard let notAttempted else { throw .required("notAttempted", in: path) }
        return Self(
            created: created,
            updated: updated,
            skipped: skipped,
            blocked: blocked,
            stale: stale,
            failed: failed,
            unknown: unknown,
            notAttempted: notAttempted)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("created", created)
        writer.put("updated", updated)
        writer.put("skipped", skipped)
        writer.put("blocked", blocked)
        writer.put("stale", stale)
        writer.put("failed", failed)
        writer.put("unknown", unknown)
        writer.put("notAttempted", notAttempted)
        writer.endObject()
    }
}
