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
    public static func read(from reader: inout ValueReader, at path: JSONPointer) throws(ContractFault) -> Self {
        var subject: CheckSubject?
        var side: Side??
        var state: CheckState?
        var message: BilingualText?
        var advice: BilingualText??
        try reader.enterObject(at: path)
        while let key = try reader.nextName(at: path) {
            let member = path.member(key)
            switch key {
            case "subject": subject = try CheckSubject.read(from: &reader, at: member)
            case "side": side = try reader.takeNull(at: member) ? .some(nil) : Side.read(from: &reader, at: member)
            case "state": state = try CheckState.read(from: &reader, at: member)
            case "message": message = try BilingualText.read(from: &reader, at: member)
            case "advice":
                advice = try reader.takeNull(at: member) ? .some(nil) : BilingualText.read(from: &reader, at: member)
            default: try reader.skip(at: path)
            }
        }
        guard let subject else { throw .required("subject", in: path) }
        guard let side else { throw .required("side", in: path) }
        guard let state else { throw .required("state", in: path) }
        guard let message else { throw .required("message", in: path) }
        guard let advice else { throw .required("advice", in: path) }
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
