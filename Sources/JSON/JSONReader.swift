/// Reads a JSON text by pulling values from it, in the order they stand.
///
/// The reader builds only what it is asked for, and checks all it passes, skipped values included. It follows the
/// caller: after `enterObject` comes `nextName` or `nextMember` until `nil`, after `enterArray` comes `nextElement`
/// until `false`, and after each name or element exactly one value is read or skipped. Names that nobody asked for
/// are not compared with each other; `JSON.validate` does that, and so do the calls that say so. Containers deeper than
/// `maximumDepth` are a fault, whether they are entered or skipped.
///
/// A reader is a value: a copy stays where it was made. Offsets and paths of faults begin at what `init` was given.
public struct JSONReader: Sendable {
    let bytes: ArraySlice<UInt8>
    var position = 0
    /// Where the last token begins that the caller was given: the place that `fault` speaks of.
    var place = 0
    var frame = Frame(isObject: false)
    /// The frames around it, beginning with that of the outermost container.
    var outerFrames: [Frame] = []
    /// How many containers are open.
    var depth = 0

    private let maximumDepth: Int

    public init(_ bytes: [UInt8], maximumDepth: Int = 128) {
        self.init(bytes[...], maximumDepth: maximumDepth)
    }

    public init(_ slice: ArraySlice<UInt8>, maximumDepth: Int = 128) {
        bytes = slice
        self.maximumDepth = maximumDepth
    }

    /// How many more containers may be opened inside of each other here.
    var depthLeft: Int { maximumDepth - depth }

    /// How much of the text is still to be read.
    public var bytesLeft: Int { bytes.count - position }

    /// The kind of the value that comes next; reads nothing.
    public mutating func peek() throws(JSONFault) -> JSONKind {
        try advance { (scan) throws(Stop) in try scan.kind() }
    }

    /// After the outermost value, only white space may follow.
    public mutating func finish() throws(JSONFault) {
        try advance { (scan) throws(Stop) in try scan.finish() }
    }

    /// A fault of the value or name that was read last, or of the value that comes next after one was announced.
    public func fault(_ rule: JSONFault.Rule) -> JSONFault {
        bytes.withUnsafeBufferPointer { text in
            Stop(rule, at: place, placeEnd: position).fault(in: text)
        }
    }

    /// A container that is open, and what has been seen of it.
    struct Frame: Sendable {
        let isObject: Bool
        var isAtStart = true
        /// Indices of the known names that have come, as bits, and the last of them.
        var seen: UInt64 = 0
        var lastHit = -1
    }

    /// Takes one step through the text. If it fails, the reader stays where it was.
    @inline(__always)
    mutating func advance<Result>(_ step: (inout Scan) throws(Stop) -> Result) throws(JSONFault) -> Result {
        var at = position
        let result = try bytes.withUnsafeBufferPointer { (text) throws(JSONFault) -> Result in
            var scan = Scan(text, at: at)
            do throws(Stop) {
                let result = try step(&scan)
                at = scan.at
                return result
            } catch {
                throw error.fault(in: text)
            }
        }
        position = at
        return result
    }
}
