// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Number of source employees who are left out, by reason. They are in no class of `counts`; `diff` lists them as class
/// `leftOut`.
public struct LeftOutCounts: ContractValue {
    /// Hired after the base date.
    public var notYetHired: Int
    /// Resigned on or before the base date.
    public var resigned: Int
    /// Of the resigned: the target has the person, and no resignation date on or before the base date.
    public var stillActive: Int
    /// Left out by a decision.
    public var byDecision: Int

    public init(notYetHired: Int, resigned: Int, stillActive: Int, byDecision: Int) {
        self.notYetHired = notYetHired
        self.resigned = resigned
        self.stillActive = stillActive
        self.byDecision = byDecision
    }
}

extension LeftOutCounts {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var notYetHired: Int?
        var resigned: Int?
        var stillActive: Int?
        var byDecision: Int?
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "notYetHired": notYetHired = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "resigned": resigned = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "stillActive": stillActive = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "byDecision": byDecision = try reader.integer(IntegerRule(minimum: 0), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let notYetHired else { throw .required("notYetHired", in: path) }
        guard let resigned else { throw .required("resigned", in: path) }
        guard let stillActive else { throw .required("stillActive", in: path) }
        guard let byDecision else { throw .required("byDecision", in: path) }
        return Self(notYetHired: notYetHired, resigned: resigned, stillActive: stillActive, byDecision: byDecision)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("notYetHired", notYetHired)
        writer.put("resigned", resigned)
        writer.put("stillActive", stillActive)
        writer.put("byDecision", byDecision)
        writer.endObject()
    }
}
