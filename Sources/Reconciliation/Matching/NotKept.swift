import Roster

/// A value that a service could not keep as it was sent, and what it made of it, as it was read back: 田 for 𠮷田.
///
/// It belongs to a field of a pair (`Link`). As long as nobody has changed either, it is no difference, in either direction.
public struct NotKept: Hashable, Sendable {
    /// The service that could not keep the value.
    public let side: Side
    public let sent: FieldValue
    public let stored: Reading

    public init(side: Side, sent: FieldValue, stored: Reading) {
        self.side = side
        self.sent = sent
        self.stored = stored
    }

    /// Whether that service still holds what it made of the value.
    func isStored(in reading: Reading, of field: Field) -> Bool { reading.isSame(as: stored, in: field) }

    /// Whether it explains that two readings differ. In the direction of the write the source has to say what was sent. In the
    /// other one a value that its own service has mutilated is never written, whatever the target says by now.
    func explains(source: Reading, target: Reading, of field: Field, in direction: Direction) -> Bool {
        side == direction.source
            ? isStored(in: source, of: field)
            : isStored(in: target, of: field) && source.isSame(as: .value(sent), in: field)
    }
}

extension NotKept {
    /// The fields of a write that the service stored otherwise than they were sent.
    /// - Parameter stored: the record as it reads after the write. A field that cannot be read is not among them.
    public static func fields(
        ofWrite values: [Field: FieldValue], stored: Employee, by side: Side
    ) -> [Field: NotKept] {
        var found: [Field: NotKept] = [:]
        for (field, sent) in values where stored[field] != .unreadable {
            guard !stored[field].isSame(as: .value(sent), in: field) else { continue }
            found[field] = NotKept(side: side, sent: sent, stored: stored[field])
        }
        return found
    }
}

extension Finding {
    static func notKept(_ field: Field, _ notKept: NotKept) -> Finding {
        Finding(
            .notKept, .notice, field: field,
            values: [
                Evidence("side", notKept.side.rawValue), Evidence("sent", notKept.sent.text),
                Evidence("stored", notKept.stored.text ?? ""),
            ])
    }
}
