// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// One field of one record as it was read.
public struct FieldReading: ContractValue {
    public var state: ReadingState
    /// Text that the service sent; null if it sent none.
    public var raw: String?

    public init(state: ReadingState, raw: String?) {
        self.state = state
        self.raw = raw
    }
}

extension FieldReading {
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var state: ReadingState?
        var raw: String??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "state": state = try ReadingState.read(from: &reader, at: member)
            case "raw": raw = try reader.takeNull(at: member) ? .some(nil) : reader.text(at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let state else { throw .required("state", in: path) }
        guard let raw else { throw .required("raw", in: path) }
        return Self(state: state, raw: raw)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("state", state)
        writer.put("raw", orNull: raw)
        writer.endObject()
    }
}
