/// A header block that is being read, line by line. Only `Content-Length` matters; other headers are ignored.
struct HeaderBlock: Sendable {
    /// In bytes, line ends included.
    static let maximumSize = 8192
    /// A first line without a colon in so many bytes is a message, not a header.
    private static let maximumFirstNameSize = 256
    private static let contentLength = Array("content-length".utf8)

    private(set) var byteCount = 0
    private var length: Int?
    private var hasLines = false

    var isEmpty: Bool { !hasLines }

    /// Adds one line, without its line feed. Blank lines before the first header are ignored.
    /// - Returns: the length of the message when this line ends the block, else `nil`. A length beyond the range of
    ///   integers is `Int.max`.
    mutating func add(line: [UInt8]) throws(HeaderFault) -> Int? {
        byteCount += line.count + 1
        let line = line.last == .carriageReturn ? line.dropLast() : line[...]
        if line.isEmpty { return try end() }
        hasLines = true
        guard let colon = line.firstIndex(of: .colon), Self.isName(line[..<colon]) else { throw .noColon }
        guard line[..<colon].map(\.lowercased) == Self.contentLength else { return nil }
        guard length == nil else { throw .repeatedLength }
        length = try Self.number(in: line[(colon + 1)...])
        return nil
    }

    private mutating func end() throws(HeaderFault) -> Int? {
        if !hasLines {
            byteCount = 0
            return nil
        }
        guard let length else { throw .noLength }
        return length
    }

    /// Whether the byte at this offset of the input can belong to the name of the first header. A name must begin
    /// with a letter here, so that no JSON value is mistaken for a header.
    static func canBeginName(offset: Int, byte: UInt8) -> Bool {
        offset == 0 ? byte.isLetter : offset < maximumFirstNameSize && byte.isTokenCharacter
    }

    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy(\.isTokenCharacter)
    }

    /// Saturates instead of overflowing, as the peer chooses the digits.
    private static func number(in value: ArraySlice<UInt8>) throws(HeaderFault) -> Int {
        let digits = value.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { throw .badLength }
        return digits.reduce(0) { sum, digit in
            let (tens, tensOverflow) = sum.multipliedReportingOverflow(by: 10)
            let (next, nextOverflow) = tens.addingReportingOverflow(Int(digit) - 0x30)
            return tensOverflow || nextOverflow ? .max : next
        }
    }
}
