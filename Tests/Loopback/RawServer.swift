import NIOCore
import NIOPosix

/// A server that answers with exactly the bytes it is told to, right or wrong, and breaks the connection behind them.
public enum RawServer {
    /// Serves for as long as `visit`, which gets the port, takes.
    /// - Parameters:
    ///   - answer: gets the request's head, gives the answer's bytes; `nil` breaks off without any.
    ///   - upgrade: may put handlers below, such as TLS.
    public static func run(
        answer: @escaping @Sendable (String) -> String?, visit: @escaping @Sendable (Int) async throws -> Void,
        upgrade: @escaping @Sendable (any Channel) throws -> Void = { _ in }
    ) async throws {
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try upgrade(channel)
                    try channel.pipeline.syncOperations.addHandler(Answering(answer))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        defer { server.close(promise: nil) }
        try await visit(server.localAddress?.port ?? 0)
    }
}

/// Collects a request's head and answers it.
private final class Answering: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answer: @Sendable (String) -> String?
    private var head = ""

    init(_ answer: @escaping @Sendable (String) -> String?) {
        self.answer = answer
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        head += String(buffer: unwrapInboundIn(data))
        // A greeting in TLS gets its answer, too.
        guard head.contains("\r\n\r\n") || head.utf8.first == 0x16 else { return }
        let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer(head) ?? "")))
        defer { head = "" }
        // Behind a tunnel that is open the same connection goes on.
        if head.hasPrefix("CONNECT ") { return }
        let channel = context.channel
        written.whenComplete { _ in channel.close(promise: nil) }
    }

    /// A visitor who hangs up, or fails the handshake, is no fault of the server's.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

/// A whole answer, with a length that fits and the connection closed behind it.
public func httpAnswer(
    _ status: Int = 200, contentType: String = "application/json", headers: [String] = [], _ body: String = "{}"
) -> String {
    (["HTTP/1.1 \(status) Whatever", "content-type: \(contentType)", "content-length: \(body.utf8.count)"]
        + headers + ["connection: close", "", body]).joined(separator: "\r\n")
}
