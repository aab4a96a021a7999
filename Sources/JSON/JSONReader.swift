/// A pull parser: reads the values of a JSON text in their order.
///
/// The reader builds only the values that it is asked for, and checks everything that it passes, also skipped values.
/// The calls follow the text: after `enterObject` comes `nextName` or `nextMember` until it is `nil`; after `enterArray`
/// comes `nextElement` until it is `false`; and after each name or element, exactly one value is read or skipped.
///
/// Unknown names are not compared with each other. `JSON.validate` does that, and so do the calls whose documentation
/// says so. A container deeper than `maximumDepth` is a fault, whether it is entered or skipped.
///
/// A reader is a value: a copy of it reads ahead without moving the original. Offsets and paths of faults count from the
/// start of the bytes that `init` was given.
public struct JSONReader: Sendable {
    let bytes: ArraySlice<UInt8>
    var position = 0
    /// Start of the last name or value that the caller was given; `fault` refers to it.
    var tokenStart = 0
    var container = OpenContainer(isObject: false)
    /// The containers around `container`, outermost first.
    var outerContainers: [OpenContainer] = []
    /// Number of open containers.
    var depth = 0

    private let maximumDepth: Int

    public init(_ bytes: [UInt8], maximumDepth: Int = 128) {
        self.init(bytes[...], maximumDepth: maximumDepth)
    }

    public init(_ slice: ArraySlice<UInt8>, maximumDepth: Int = 128) {
        bytes = slice
        self.maximumDepth = maximumDepth
    }

    /// Number of containers that may still be opened inside each other.
    var depthLeft: Int { maximumDepth - depth }

    /// Number of bytes that are still to be read.
    public var bytesLeft: Int { bytes.count - position }

    /// The kind of the next value. Reads nothing.
    public mutating func peek() throws(JSONFault) -> JSONKind {
        try advance { (scanner) throws(ScanError) in try scanner.kind() }
    }

    /// Checks that only white space follows the outermost value.
    public mutating func finish() throws(JSONFault) {
        try advance { (scanner) throws(ScanError) in try scanner.finish() }
    }

    /// A fault at the value or name that was read last, for rules that the caller checks.
    public func fault(_ rule: JSONFault.Rule) -> JSONFault {
        bytes.withUnsafeBufferPointer { text in
            ScanError(rule, at: tokenStart, pathOffset: position).fault(in: text)
        }
    }

    /// Takes one step through the text. If it fails, the reader keeps its position.
    @inline(__always)
    mutating func advance<Result>(_ step: (inout Scanner) throws(ScanError) -> Result) throws(JSONFault) -> Result {
        var offset = position
        let result = try bytes.withUnsafeBufferPointer { (text) throws(JSONFault) -> Result in
            var scanner = Scanner(text: text, at: offset)
            do throws(ScanError) {
                let result = try step(&scanner)
                offset = scanner.at
                return result
            } catch {
                throw error.fault(in: text)
            }
        }
        position = offset
        return result
    }
}
