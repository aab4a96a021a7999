import NIOCore

/// A NIO channel as a byte stream. It reads from the socket only when `read()` asks for input.
struct SocketStream: ByteStream {
    /// The time that a peer has to read the last message.
    private static let closeTimeout = TimeAmount.seconds(1)

    private let channel: any Channel
    private let inbox = Inbox()
    private let inlineExecutor = InlineExecutor()

    /// Adds the stream to the pipeline of a new channel, whose `autoRead` must be off. To be called on its event loop.
    /// - Parameter onActive: called with the stream when the channel is active, so that it can be read.
    @discardableResult
    static func attach(
        to channel: any Channel, onActive: @escaping @Sendable (SocketStream) -> Void = { _ in }
    ) throws -> SocketStream {
        let stream = SocketStream(channel: channel)
        let handler = SocketReadHandler(inbox: stream.inbox, executor: stream.inlineExecutor) { onActive(stream) }
        try channel.pipeline.syncOperations.addHandler(handler)
        return stream
    }

    private init(channel: any Channel) {
        self.channel = channel
    }

    var executor: InlineExecutor? { inlineExecutor }

    func read() async -> [UInt8]? {
        await inbox.take { channel.read() }
    }

    /// NIO completes the write when the socket has taken all bytes: back pressure by a peer that does not read.
    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        let isWritten = await withUnsafeContinuation { writer in
            channel.writeAndFlush(ByteBuffer(bytes: bytes)).whenComplete { result in
                if case .success = result { writer.resume(returning: true) } else { writer.resume(returning: false) }
            }
        }
        if !isWritten { throw Disconnected() }
    }

    func endInput() {
        inbox.end()
    }

    /// Ends the output, and reads and drops input until the peer closes or the timeout is over. A socket that is
    /// closed with unread input resets the connection, which can destroy the last message on its way.
    func close(sending last: [UInt8]) async {
        inbox.end()
        let channel = channel
        channel.eventLoop.execute {
            if !last.isEmpty { channel.writeAndFlush(ByteBuffer(bytes: last), promise: nil) }
            channel.close(mode: .output, promise: nil)
            _ = channel.setOption(.autoRead, value: true)
        }
        let deadline = channel.eventLoop.scheduleTask(in: Self.closeTimeout) { channel.close(promise: nil) }
        await withCheckedContinuation { closed in
            channel.closeFuture.whenComplete { _ in closed.resume() }
        }
        deadline.cancel()
    }
}

/// Puts input into the inbox, and runs the task that waits for it on the event loop's thread (see `InlineExecutor`).
private final class SocketReadHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let inbox: Inbox
    private let executor: InlineExecutor
    private let onActive: () -> Void

    init(inbox: Inbox, executor: InlineExecutor, onActive: @escaping () -> Void) {
        self.inbox = inbox
        self.executor = executor
        self.onActive = onActive
    }

    func channelActive(context: ChannelHandlerContext) {
        onActive()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let chunk = Array(unwrapInboundIn(data).readableBytesView)
        executor.resumeInline { inbox.put(chunk) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed { inbox.end() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        inbox.end()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        inbox.end()
        context.close(promise: nil)
    }
}
