/// The member names that a reader looks for. Building it costs time, so keep it in a `static let`.
///
/// `Key` is an enum of at most 64 cases whose raw values are the names.
public struct JSONNames<Key: RawRepresentable & CaseIterable & Sendable>: Sendable where Key.RawValue == String {
    @usableFromInline let keys: [Key]
    @usableFromInline let table: NameTable

    public init() {
        keys = Array(Key.allCases)
        table = NameTable(keys.map(\.rawValue))
    }

    /// The key for a string that was validated before.
    /// - Parameter raw: The string as it is written, with its quotes.
    @inlinable
    public subscript(raw raw: ArraySlice<UInt8>) -> Key? {
        guard let index = table.index(of: raw) else { return nil }
        return keys[index]
    }
}
