// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// Progress of a job.
public struct Progress: ContractValue {
    /// Number of employees done.
    public var done: Int
    /// Total number of employees; null while it is unknown.
    public var total: Int?
    /// Estimated seconds until the end.
    public var etaSeconds: Int?

    public init(done: Int, total: Int?, etaSeconds: Int?) {
        self.done = done
        self.total = total
        self.etaSeconds = etaSeconds
    }
}

extension Progress {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var done: Int?
        var total: Int??
        var etaSeconds: Int??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "done": done = try reader.integer(IntegerRule(minimum: 0), at: member)
            case "total":
                total =
                    try reader.takeNull(at: member) ? .some(nil) : reader.integer(IntegerRule(minimum: 0), at: member)
            case "etaSeconds":
                etaSeconds =
                    try reader.takeNull(at: member) ? .some(nil) : reader.integer(IntegerRule(minimum: 0), at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let done else { throw .required("done", in: path) }
        guard let total else { throw .required("total", in: path) }
        guard let etaSeconds else { throw .required("etaSeconds", in: path) }
        return Self(done: done, total: total, etaSeconds: etaSeconds)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("done", done)
        writer.put("total", orNull: total)
        writer.put("etaSeconds", orNull: etaSeconds)
        writer.endObject()
    }
}
