/// The check that a whole message is JSON, made once at the door.
public enum JSON {
    /// Checks one message against RFC 8259, and what renkei asks beyond it: UTF-8 without a mark of byte order, no lone
    /// surrogates, no object with two members of one name (compared by scalars, after unescaping), no container deeper
    /// than `maximumDepth`, and nothing but white space after the value.
    ///
    /// Needs no stack for nesting. A name that comes twice is reported when its object ends.
    public static func validate(_ bytes: ArraySlice<UInt8>, maximumDepth: Int = 128) throws(JSONFault) {
        try bytes.withUnsafeBufferPointer { (text) throws(JSONFault) in
            var scan = Scan(text)
            do throws(Stop) {
                try scan.skipValue(maximumDepth: maximumDepth, refusingDuplicates: true)
                try scan.finish()
            } catch {
                throw error.fault(in: text)
            }
        }
    }

    /// What a string means that was found to be valid.
    /// - Parameter raw: as it was written, with its quotes.
    public static func text(of raw: ArraySlice<UInt8>) -> String {
        let content = raw.dropFirst().dropLast()
        if !content.contains(.backslash) { return String(decoding: content, as: UTF8.self) }
        return content.withUnsafeBufferPointer { Unescaping.string($0[...]) }
    }
}
