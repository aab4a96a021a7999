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
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var state: ReadingState?
        var raw: String??
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "state": state = try ReadingState.read(from: &reader, at: inside)
            case "raw": raw = try reader.takeNull(at: inside) ? .some(nil) : reader.text(at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let state else { throw .required("state", in: place) }
        guard let raw else { throw .required("raw", in: place) }
        return Self(state: state, raw: raw)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("state", state)
        writer.put("raw", orNull: raw)
        writer.endObject()
    }
}
