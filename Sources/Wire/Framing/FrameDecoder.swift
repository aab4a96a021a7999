/// Decodes the messages in a stream of bytes. The result does not depend on how the stream is cut into chunks.
///
/// Call `next(from:)` or `feed(_:)` for each chunk in order, and `endOfInput()` once at the end. The first line that
/// is not blank decides on the framing: it is a header, or the first message.
public struct FrameDecoder: Sendable {
    /// `nil` until it is known.
    public private(set) var framing: Framing?
    /// In bytes. A change applies from the next message on.
    public var maximumMessageSize: Int

    private var state: State
    /// The start of a message, or of a line, whose rest has not arrived.
    private var pending: [UInt8] = []
    private var header = HeaderBlock()

    private enum State {
        case detecting
        case line
        /// Within a line over the limit, which was reported and is skipped.
        case restOfLongLine
        case header
        case body(length: Int)
        /// After the end, or after a fault that nothing can follow.
        case finished
    }

    /// - Parameter framing: `nil` to detect it from the first bytes.
    public init(maximumMessageSize: Int = 64 << 20, framing: Framing? = nil) {
        self.maximumMessageSize = maximumMessageSize
        self.framing = framing
        switch framing {
        case nil: state = .detecting
        case .lines: state = .line
        case .headers: state = .header
        }
    }

    /// Decodes a whole chunk.
    public mutating func feed(_ chunk: [UInt8]) -> [FrameEvent] {
        var events: [FrameEvent] = []
        var rest = chunk[...]
        while let event = next(from: &rest) { events.append(event) }
        return events
    }

    /// Decodes up to the first event, and removes the bytes up to there from `rest`.
    /// - Returns: `nil` if the bytes are used up without an event.
    public mutating func next(from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        while !rest.isEmpty, !isFinished {
            if let event = step(from: &rest) { return event }
        }
        return nil
    }

    /// Ends decoding. The last line is complete without a line end; a header block and its message are not.
    public mutating func endOfInput() -> [FrameEvent] {
        defer { state = .finished }
        switch state {
        case .detecting, .line:
            framing = framing ?? .lines
            return event(for: pending[...]).map { [$0] } ?? []
        case .header where pending.isEmpty && header.isEmpty: return []
        case .header, .body: return [.broken(.truncated)]
        case .restOfLongLine, .finished: return []
        }
    }

    /// Whether no input can lead to another event.
    public var isFinished: Bool {
        if case .finished = state { true } else { false }
    }

    /// Drops a message that has arrived in part, and ignores all further input.
    public mutating func finish() {
        state = .finished
        pending = []
    }

    private mutating func step(from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        switch state {
        case .detecting: return detect(from: &rest)
        case .line: return takeLine(from: &rest)
        case .restOfLongLine: return skipLine(from: &rest)
        case .header: return takeHeaderLine(from: &rest)
        case .body(let length): return takeBody(of: length, from: &rest)
        case .finished: return nil
        }
    }
}

// MARK: - Detection

extension FrameDecoder {
    /// Reads byte by byte while the first line could still be a header. The bytes stay pending as the start of that
    /// line.
    private mutating func detect(from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        if pending.isEmpty { rest = rest.drop { $0 == .lineFeed || $0 == .carriageReturn } }
        guard let byte = rest.first else { return nil }
        if byte == .colon, !pending.isEmpty {
            (framing, state) = (.headers, .header)
        } else if !HeaderBlock.canBeginName(offset: pending.count, byte: byte) {
            (framing, state) = (.lines, .line)
        } else {
            pending.append(byte)
            rest.removeFirst()
        }
        return nil
    }
}

// MARK: - Lines

extension FrameDecoder {
    private mutating func takeLine(from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        guard let end = rest.firstLineFeed else {
            pending += rest
            rest = []
            return pendingIsTooLong ? dropLongLine() : nil
        }
        let piece = rest[..<end]
        rest = rest[(end + 1)...]
        if pending.isEmpty { return event(for: piece) }
        let line = pending + piece
        pending = []
        return event(for: line[...])
    }

    /// - Returns: `nil` for a blank line.
    private func event(for line: ArraySlice<UInt8>) -> FrameEvent? {
        let message = line.last == .carriageReturn ? line.dropLast() : line
        if message.count > maximumMessageSize { return .tooLarge(limit: maximumMessageSize) }
        return message.allSatisfy(\.isBlank) ? nil : .message(message)
    }

    /// One byte more than the limit is allowed: it may be the carriage return of the line end.
    private var pendingIsTooLong: Bool { pending.count - 1 > maximumMessageSize }

    private mutating func dropLongLine() -> FrameEvent {
        pending = []
        state = .restOfLongLine
        return .tooLarge(limit: maximumMessageSize)
    }

    private mutating func skipLine(from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        guard let end = rest.firstLineFeed else {
            rest = []
            return nil
        }
        rest = rest[(end + 1)...]
        state = .line
        return nil
    }
}

// MARK: - Header blocks

extension FrameDecoder {
    private mutating func takeHeaderLine(from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        let end = rest.firstLineFeed
        pending += rest[..<(end ?? rest.endIndex)]
        rest = end.map { rest[($0 + 1)...] } ?? []
        if header.byteCount + pending.count > HeaderBlock.maximumSize { return finish(with: .broken(.tooLong)) }
        if end == nil { return nil }
        let line = pending
        pending = []
        do throws(HeaderFault) {
            guard let length = try header.add(line: line) else { return nil }
            header = HeaderBlock()
            if length > maximumMessageSize { return finish(with: .tooLarge(limit: maximumMessageSize)) }
            state = .body(length: length)
            // A message of no bytes is complete now; no further byte would bring it out.
            return length == 0 ? takeBody(of: 0, from: &rest) : nil
        } catch {
            return finish(with: .broken(error))
        }
    }

    private mutating func takeBody(of length: Int, from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        let piece = rest.prefix(length - pending.count)
        rest = rest[piece.endIndex...]
        // Without a copy, if the chunk holds the whole message.
        if pending.isEmpty, piece.count == length {
            state = .header
            return .message(piece)
        }
        pending += piece
        if pending.count < length { return nil }
        defer { pending = [] }
        state = .header
        return .message(pending[...])
    }

    private mutating func finish(with event: FrameEvent) -> FrameEvent {
        finish()
        return event
    }
}
