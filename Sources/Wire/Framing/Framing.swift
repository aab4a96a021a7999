/// The way in which the bytes of a stream are divided into messages. The peer's first bytes decide; it is answered in
/// the same framing.
public enum Framing: Hashable, Sendable {
    /// One message a line, ended by LF or CRLF.
    case lines
    /// A header block with a `Content-Length`, a blank line, and that many bytes, as in the Language Server Protocol.
    case headers
}

/// One result of decoding.
public enum FrameEvent: Hashable, Sendable {
    /// The payload of one frame, without its line end or header block. It shares memory with the chunk that was read.
    case message(ArraySlice<UInt8>)
    /// A message over the size limit was dropped. With `lines`, the next message is decoded; with `headers`, nothing
    /// follows.
    case tooLarge(limit: Int)
    /// A header block is malformed, so that the start of the next message is unknown. Nothing follows.
    case broken(HeaderFault)
}

/// Why a header block cannot be decoded. The raw value is the text that the peer sees.
public enum HeaderFault: String, Error, Hashable, Sendable {
    case noColon = "a header line has no name and colon"
    case noLength = "the header block has no Content-Length"
    case badLength = "Content-Length is not a number of bytes"
    case repeatedLength = "Content-Length is given twice"
    case tooLong = "the header block is longer than 8192 bytes"
    case truncated = "the input ended within a header block or the message announced by it"
}
