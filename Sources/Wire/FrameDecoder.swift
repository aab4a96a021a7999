/// Finds the messages in a stream of bytes, whatever way the stream is cut.
///
/// Feed it each piece as it comes, and say when the input has ended. The first line that is not blank decides on the
/// framing: it is a header, or the first message.
public struct FrameDecoder: Sendable {
    public private(set) var framing: Framing?
    /// In bytes.
    public var maximumMessageSize: Int

    private var step: Step
    /// The beginning of a message, or of a line, whose rest has not come yet.
    private var pending: [UInt8] = []
    private var header = HeaderBlock()

    private enum Step {
        case detecting, line, restOfLongLine, header
        case body(length: Int)
        case over
    }

    public init(maximumMessageSize: Int = 64 << 20, framing: Framing? = nil) {
        self.maximumMessageSize = maximumMessageSize
        self.framing = framing
        switch framing {
        case nil: step = .detecting
        case .lines: step = .line
        case .headers: step = .header
        }
    }

    public mutating func feed(_ chunk: [UInt8]) -> [FrameEvent] {
        var events: [FrameEvent] = []
        var rest = chunk[...]
        while let event = next(in: &rest) { events.append(event) }
        return events
    }

    /// The first thing that comes to its end in these bytes, which are taken away up to there; `nil` if they are used up.
    public mutating func next(in rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        while !rest.isEmpty, !isOver {
            if let event = take(from: &rest) { return event }
        }
        return nil
    }

    /// The last line needs no line end; a header block or its message does need all its bytes.
    public mutating func end() -> [FrameEvent] {
        defer { step = .over }
        switch step {
        case .detecting, .line:
            framing = framing ?? .lines
            return finishedLine(pending[...]).map { [$0] } ?? []
        case .header where pending.isEmpty && header.isEmpty: return []
        case .header, .body: return [.broken(.truncated)]
        case .restOfLongLine, .over: return []
        }
    }

    /// Whether nothing more can be found, whatever comes.
    public var isOver: Bool {
        if case .over = step { true } else { false }
    }

    /// Drops what has begun and takes nothing more.
    public mutating func stop() {
        step = .over
        pending = []
    }

    private mutating func take(from rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        switch step {
        case .detecting: return detect(&rest)
        case .line: return takeLine(&rest)
        case .restOfLongLine: return skipLine(&rest)
        case .header: return takeHeaderLine(&rest)
        case .body(let length): return takeBody(length, &rest)
        case .over: return nil
        }
    }
}

// MARK: - Which framing

extension FrameDecoder {
    /// Reads on for as long as the first line could still begin with a header's name and colon. The bytes stay pending,
    /// as the beginning of that line.
    private mutating func detect(_ rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        if pending.isEmpty { rest = rest.drop { $0 == .lineFeed || $0 == .carriageReturn } }
        guard let byte = rest.first else { return nil }
        if byte == .colon, !pending.isEmpty {
            (framing, step) = (.headers, .header)
        } else if !HeaderBlock.canBeginName(pending.count, with: byte) {
            (framing, step) = (.lines, .line)
        } else {
            pending.append(byte)
            rest.removeFirst()
        }
        return nil
    }
}

// MARK: - Lines

extension FrameDecoder {
    private mutating func takeLine(_ rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        guard let end = rest.firstLineFeed else {
            pending += rest
            rest = []
            return pendingIsTooLong ? dropPending(.restOfLongLine) : nil
        }
        let piece = rest[..<end]
        rest = rest[(end + 1)...]
        if pending.isEmpty { return finishedLine(piece) }
        let line = pending + piece
        pending = []
        return finishedLine(line[...])
    }

    private func finishedLine(_ line: ArraySlice<UInt8>) -> FrameEvent? {
        let message = line.last == .carriageReturn ? line.dropLast() : line
        if message.count > maximumMessageSize { return .tooLarge(limit: maximumMessageSize) }
        return message.allSatisfy(\.isBlank) ? nil : .message(message)
    }

    /// A carriage return may still turn out to belong to the line end.
    private var pendingIsTooLong: Bool { pending.count - 1 > maximumMessageSize }

    private mutating func dropPending(_ next: Step) -> FrameEvent {
        pending = []
        step = next
        return .tooLarge(limit: maximumMessageSize)
    }

    private mutating func skipLine(_ rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        guard let end = rest.firstLineFeed else {
            rest = []
            return nil
        }
        rest = rest[(end + 1)...]
        step = .line
        return nil
    }
}

// MARK: - Headers

extension FrameDecoder {
    private mutating func takeHeaderLine(_ rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        let end = rest.firstLineFeed
        pending += rest[..<(end ?? rest.endIndex)]
        rest = end.map { rest[($0 + 1)...] } ?? []
        if header.byteCount + pending.count > HeaderBlock.maximumSize { return stop(.broken(.tooLong)) }
        if end == nil { return nil }
        let line = pending
        pending = []
        do throws(HeaderFault) {
            guard let length = try header.add(line: line) else { return nil }
            header = HeaderBlock()
            if length > maximumMessageSize { return stop(.tooLarge(limit: maximumMessageSize)) }
            step = .body(length: length)
            return length == 0 ? takeBody(0, &rest) : nil
        } catch {
            return stop(.broken(error))
        }
    }

    private mutating func takeBody(_ length: Int, _ rest: inout ArraySlice<UInt8>) -> FrameEvent? {
        let piece = rest.prefix(length - pending.count)
        rest = rest[piece.endIndex...]
        if pending.isEmpty, piece.count == length {
            step = .header
            return .message(piece)
        }
        pending += piece
        if pending.count < length { return nil }
        defer { pending = [] }
        step = .header
        return .message(pending[...])
    }

    private mutating func stop(_ event: FrameEvent) -> FrameEvent {
        stop()
        return event
    }
}
