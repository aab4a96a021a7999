// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Number of selected employees with each planned action.
public struct PlanCounts: ContractValue {
    /// Employees to be created.
    public var creates: Int
    /// Employees to be updated.
    public var updates: Int
    /// No write was necessary.
    public var skipped: Int
    /// Blocked by a finding.
    public var blocked: Int

    public init(creates: Int, updates: Int, skipped: Int, blocked: Int) {
        self.creates = creates
        self.updates = updates
        self.skipped = skipped
        self.blocked = blocked
    }
}

extension PlanCounts {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var creates: Int?
        var updates: Int?
        var skipped: Int?
        var blocked: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "creates": creates = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "updates": updates = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "skipped": skipped = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "blocked": blocked = try reader.integer(IntegerRule(minimum: 0), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let creates else { throw .required("creates", in: path) }
        guard let updates else { throw .required("updates", in: path) }
        guard let skipped else { throw .required("skipped", in: path) }
        guard let blocked else { throw .required("blocked", in: path) }
        return Self(creates: creates, updates: updates, skipped: skipped, blocked: blocked)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("creates", creates)
        writer.put("updates", updates)
        writer.put("skipped", skipped)
        writer.put("blocked", blocked)
        writer.endObject()
    }
}
