/// A header block on its way in, line by line.
struct HeaderBlock: Sendable {
    static let maximumSize = 8192
    /// A first line that goes on longer without a colon is no header.
    private static let maximumFirstNameSize = 256

    private(set) var byteCount = 0
    private var length: Int?
    private var hasLines = false

    var isEmpty: Bool { !hasLines }

    /// Takes one line, without its line feed.
    /// - Returns: the length of the message once the block has ended; a length no machine can hold is `Int.max`.
    mutating func add(line: [UInt8]) throws(HeaderFault) -> Int? {
        byteCount += line.count + 1
        let line = line.last == .carriageReturn ? line.dropLast() : line[...]
        if line.isEmpty { return try ended() }
        hasLines = true
        guard let colon = line.firstIndex(of: .colon), Self.isName(line[..<colon]) else { throw .noColon }
        guard line[..<colon].map(\.lowercased) == Array("content-length".utf8) else { return nil }
        guard length == nil else { throw .repeatedLength }
        length = try number(in: line[(colon + 1)...])
        return nil
    }

    /// Blank lines between messages are ignored, as they are between lines.
    private mutating func ended() throws(HeaderFault) -> Int? {
        if !hasLines {
            byteCount = 0
            return nil
        }
        guard let length else { throw .noLength }
        return length
    }

    /// Whether the byte at this offset can belong to the name of the first header. A name begins with a letter, so that
    /// no JSON value is mistaken for one.
    static func canBeginName(_ offset: Int, with byte: UInt8) -> Bool {
        offset == 0 ? byte.isLetter : offset < maximumFirstNameSize && byte.isToken
    }

    private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy(\.isToken)
    }

    private func number(in value: ArraySlice<UInt8>) throws(HeaderFault) -> Int {
        let digits = value.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed()
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .badLength }
        return digits.reduce(0) { sum, digit in
            let (tens, overflow) = sum.multipliedReportingOverflow(by: 10)
            let (next, more) = tens.addingReportingOverflow(Int(digit) - 0x30)
            return overflow || more ? .max : next
        }
    }
}
