// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// `verifyHistory`: Computes the hash of every entry again, from the first on. It reports the first entry that was
/// edited, inserted, moved or removed. A copy of `head` that is kept elsewhere proves later that no entry up to it has
/// changed.
public struct VerifyHistoryParams: SuspendingMethodParams {
    public init() {}
}

extension VerifyHistoryParams {
    public static var none: Self? { Self() }

    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            throw ContractFault.unknown(key, in: path)
        }
        return Self()
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension VerifyHistoryParams {
    public typealias Result = VerifyHistoryResult

    public static var method: MethodName { .verifyHistory }
}

/// Result of `verifyHistory`.
public struct VerifyHistoryResult: ContractValue {
    /// True if every entry is as it was written.
    public var ok: Bool
    /// Number of valid entries, from the first on.
    public var entries: Int
    /// Hash of the last valid entry, in hexadecimal; null if there is none.
    public var head: String?
    /// Kind of damage; null if there is none.
    public var fault: HistoryFault?
    /// Number of the first invalid entry.
    public var number: Int?

    public init(ok: Bool, entries: Int, head: String?, fault: HistoryFault?, number: Int?) {
        self.ok = ok
        self.entries = entries
        self.head = head
        self.fault = fault
        self.number = number
    }
}

extension VerifyHistoryResult {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var ok: Bool?
        var entries: Int?
        var head: String??
        var fault: HistoryFault??
        var number: Int??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "ok": ok = try reader.boolean(at: member)
            case "entries": entries = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "head": head = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            case "fault":
                fault = try reader.takeNull(at: member) ? .some(nil) : HistoryFault.read(from: &reader, at: member)
            case "number":
                number =
                    try reader.takeNull(at: member) ? .some(nil) : reader.integer(IntegerRule(minimum: 1), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let ok else { throw .required("ok", in: path) }
        guard let entries else { throw .required("entries", in: path) }
        guard let head else { throw .required("head", in: path) }
        guard let fault else { throw .required("fault", in: path) }
        guard let number else { throw .required("number", in: path) }
        return Self(ok: ok, entries: entries, head: head, fault: fault, number: number)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("ok", ok)
        writer.put("entries", entries)
        writer.put("head", orNull: head)
        writer.put("fault", orNull: fault)
        writer.put("number", orNull: number)
        writer.endObject()
    }
}
