/// How one message is told from the next. Each peer chooses with its first bytes, and is answered in kind.
public enum Framing: Hashable, Sendable {
    /// One message a line.
    case lines
    /// A block of header lines with a `Content-Length`, a blank line, and that many bytes, as in LSP.
    case headers
}

/// What came in, in the order in which it came.
public enum FrameEvent: Hashable, Sendable {
    /// A whole message, without its line end or header block.
    case message(ArraySlice<UInt8>)
    /// A message of more bytes than the limit was dropped. With lines, the next one is served; with headers, nothing
    /// follows.
    case tooLarge(limit: Int)
    /// The header block cannot be understood, so that nobody knows where the next message begins. Nothing follows.
    case broken(HeaderFault)
}

/// Why a header block cannot be understood.
public enum HeaderFault: String, Error, Hashable, Sendable {
    case noColon = "a header line has no name and colon"
    case noLength = "the header block has no Content-Length"
    case badLength = "Content-Length is not a number of bytes"
    case repeatedLength = "Content-Length is given twice"
    case tooLong = "the header block is longer than 8192 bytes"
    case truncated = "the input ended within a header block or the message announced by it"
}
