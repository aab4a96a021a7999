/// Checks and conversions that need no reader.
public enum JSON {
    /// Checks one whole message against RFC 8259, and against renkei's stricter rules: UTF-8 without a byte order mark,
    /// no lone surrogates, no object with two members of one name (names are compared by scalars, after unescaping), no
    /// container deeper than `maximumDepth`, and only white space after the value.
    ///
    /// The check does not recurse, so deep nesting cannot exhaust the stack. A duplicate name is reported at the end of
    /// its object, so another fault within that object is reported instead.
    public static func validate(_ bytes: ArraySlice<UInt8>, maximumDepth: Int = 128) throws(JSONFault) {
        try bytes.withUnsafeBufferPointer { (text) throws(JSONFault) in
            var scanner = Scanner(text: text)
            do throws(ScanError) {
                try scanner.skipValue(maximumDepth: maximumDepth, refusingDuplicates: true)
                try scanner.finish()
            } catch {
                throw error.fault(in: text)
            }
        }
    }

    /// The value of a string that was validated before.
    /// - Parameter raw: The string as it is written, with its quotes.
    public static func text(of raw: ArraySlice<UInt8>) -> String {
        let content = raw.dropFirst().dropLast()
        if !content.contains(.backslash) { return String(decoding: content, as: UTF8.self) }
        return content.withUnsafeBufferPointer { StringUnescaping.string(of: $0[...]) }
    }
}
