import NIOCore

/// One peer's socket, read only as far as somebody asks.
struct SocketStream: ByteStream {
    private let channel: any Channel
    private let inbox: Inbox

    /// Makes the stream of a fresh channel that does not read by itself. To be called on its event loop.
    init(takingOver channel: any Channel) throws {
        self.channel = channel
        inbox = Inbox()
        try channel.pipeline.syncOperations.addHandler(SocketIntake(inbox))
    }

    func read() async -> [UInt8]? {
        await inbox.take { channel.read() }
    }

    func write(_ bytes: [UInt8]) async throws(Disconnected) {
        do {
            try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
        } catch {
            throw Disconnected()
        }
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

/// Puts what arrives into the inbox.
private final class SocketIntake: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let inbox: Inbox

    init(_ inbox: Inbox) {
        self.inbox = inbox
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        inbox.put(Array(unwrapInboundIn(data).readableBytesView))
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
