import NIOCore
import NIOPosix

/// A server that answers each request with given bytes, valid HTTP or not, and then closes the connection.
public enum RawServer {
    /// Serves while `visit` runs, which receives the port.
    /// - Parameters:
    ///   - answer: returns the bytes for a request's head; `nil` closes the connection without an answer.
    ///   - upgrade: may add handlers below, such as TLS.
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
        // A TLS handshake (0x16) gets the answer, too: a plain server behind an https URL.
        guard head.contains("\r\n\r\n") || head.utf8.first == 0x16 else { return }
        let written = context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer(head) ?? "")))
        defer { head = "" }
        // After CONNECT the connection stays open for the tunnelled request.
        if head.hasPrefix("CONNECT ") { return }
        let channel = context.channel
        written.whenComplete { _ in channel.close(promise: nil) }
    }

    /// A client that closes the connection or fails the handshake is expected.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

/// A complete HTTP response with the right length. It announces that the connection will be closed.
public func httpAnswer(
    _ status: Int = 200, contentType: String = "application/json", headers: [String] = [], _ body: String = "{}"
) -> String {
    (["HTTP/1.1 \(status) Whatever", "content-type: \(contentType)", "content-length: \(body.utf8.count)"]
        + headers + ["connection: close", "", body]).joined(separator: "\r\n")
}
