/// Writes a compact JSON text, one value after the other. It places the commas and colons itself.
///
/// The calls follow the text: in an object a name before each value, and an end for each beginning. The writer does not
/// check this order.
public struct JSONWriter: Sendable {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init(reservingCapacity capacity: Int = 256) {
        bytes.reserveCapacity(capacity)
    }

    public mutating func beginObject() { open(.openBrace) }

    public mutating func endObject() { close(.closeBrace) }

    public mutating func beginArray() { open(.openBracket) }

    public mutating func endArray() { close(.closeBracket) }

    /// Writes a member's name. Its value must come next.
    public mutating func name(_ name: String) {
        separate()
        StringEscaping.append(name, to: &bytes)
        bytes.append(.colon)
        needsComma = false
    }

    public mutating func string(_ value: String) {
        separate()
        StringEscaping.append(value, to: &bytes)
    }

    public mutating func int(_ value: Int) { word(String(value)) }

    public mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    public mutating func null() { word("null") }

    /// Writes the shortest text that reads back as the same number.
    /// - Precondition: The number is finite. JSON has no infinity and no NaN.
    public mutating func double(_ value: Double) {
        precondition(value.isFinite, "JSON has no number for \(value)")
        word(value.description)
    }

    /// Writes a value that is JSON already, byte for byte.
    public mutating func raw(_ value: some Collection<UInt8>) {
        separate()
        bytes.append(contentsOf: value)
    }

    private mutating func word(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    /// Writes the comma that is due before a name or value. After this value, the next one is due.
    private mutating func separate() {
        if needsComma { bytes.append(.comma) }
        needsComma = true
    }
}
