import NIOCore

/// One peer's socket, read only as far as somebody asks.
struct SocketStream: ByteStream {
    private let channel: any Channel
    private let inbox = Inbox()
    private let deliveries = DeliveryExecutor()

    /// Makes the stream of a fresh channel that does not read by itself. To be called on its event loop.
    /// - Parameter whenActive: given the stream as soon as it can be read from.
    @discardableResult
    static func takeOver(
        _ channel: any Channel, whenActive: @escaping @Sendable (SocketStream) -> Void = { _ in }
    ) throws -> SocketStream {
        let stream = SocketStream(channel: channel)
        let intake = SocketIntake(stream.inbox, stream.deliveries) { whenActive(stream) }
        try channel.pipeline.syncOperations.addHandler(intake)
        return stream
    }

    private init(channel: any Channel) {
        self.channel = channel
    }

    var executor: DeliveryExecutor? { deliveries }

    func read() async -> [UInt8]? {
        await inbox.take { channel.read() }
    }

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

    /// Says goodbye, and lets the peer have a second to hear it: a socket that is closed over unread bytes takes back
    /// what it has said.
    func close(saying last: [UInt8]) async {
        inbox.end()
        let channel = channel
        channel.eventLoop.execute {
            if !last.isEmpty { channel.writeAndFlush(ByteBuffer(bytes: last), promise: nil) }
            channel.close(mode: .output, promise: nil)
            _ = channel.setOption(.autoRead, value: true)
        }
        let deadline = channel.eventLoop.scheduleTask(in: .seconds(1)) { channel.close(promise: nil) }
        await withCheckedContinuation { closed in
            channel.closeFuture.whenComplete { _ in closed.resume() }
        }
        deadline.cancel()
    }
}

/// Puts what arrives into the inbox, and lets who waits for it go on right here, on the event loop.
private final class SocketIntake: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let inbox: Inbox
    private let executor: DeliveryExecutor

    private let isActive: () -> Void

    init(_ inbox: Inbox, _ executor: DeliveryExecutor, isActive: @escaping () -> Void) {
        self.inbox = inbox
        self.executor = executor
        self.isActive = isActive
    }

    func channelActive(context: ChannelHandlerContext) {
        isActive()
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let chunk = Array(unwrapInboundIn(data).readableBytesView)
        executor.deliver { inbox.put(chunk) }
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
