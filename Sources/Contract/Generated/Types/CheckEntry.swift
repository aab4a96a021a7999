// Generated from schema/ by `swift run ContractTool generate`.

import JSON

/// One entry of the preflight check.
public struct CheckEntry: ContractValue {
    public var subject: CheckSubject
    /// Service concerned; null for this host.
    public var side: Side?
    public var state: CheckState
    public var message: BilingualText
    /// Recommended action; null if there is none.
    public var advice: BilingualText?

    public init(subject: CheckSubject, side: Side?, state: CheckState, message: BilingualText, advice: BilingualText?) {
        self.subject = subject
        self.side = side
        self.state = state
        self.message = message
        self.advice = advice
    }
}

extension CheckEntry {
    public static func read(from reader: inout ValueReader, at place: Pointer) throws(ContractFault) -> Self {
        var subject: CheckSubject?
        var side: Side??
        var state: CheckState?
        var message: BilingualText?
        var advice: BilingualText??
        try reader.enterObject(at: place)
        while let key = try reader.nextName(at: place) {
            let inside = place.member(key)
            switch key {
            case "subject": subject = try CheckSubject.read(from: &reader, at: inside)
            case "side": side = try reader.takeNull(at: inside) ? .some(nil) : Side.read(from: &reader, at: inside)
            case "state": state = try CheckState.read(from: &reader, at: inside)
            case "message": message = try BilingualText.read(from: &reader, at: inside)
            case "advice":
                advice = try reader.takeNull(at: inside) ? .some(nil) : BilingualText.read(from: &reader, at: inside)
            default: try reader.skip(at: place)
            }
        }
        guard let subject else { throw .required("subject", in: place) }
        guard let side else { throw .required("side", in: place) }
        guard let state else { throw .required("state", in: place) }
        guard let message else { throw .required("message", in: place) }
        guard let advice else { throw .required("advice", in: place) }
        return Self(subject: subject, side: side, state: state, message: message, advice: advice)
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.put("subject", subject)
        writer.put("side", orNull: side)
        writer.put("state", state)
        writer.put("message", message)
        writer.put("advice", orNull: advice)
        writer.endObject()
    }
}
