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
            .bind(host: "127.0.0.1", port: 0) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try upgrade(channel)
                    return try NIOAsyncChannel(
                        wrappingChannelSynchronously: channel,
                        configuration: .init(inboundType: ByteBuffer.self, outboundType: ByteBuffer.self))
                }
            }
        let port = server.channel.localAddress?.port ?? 0
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.executeThenClose { clients in
                    try await withThrowingDiscardingTaskGroup { visits in
                        for try await client in clients { visits.addTask { await serve(client, answer) } }
                    }
                }
            }
            try await visit(port)
            group.cancelAll()
        }
    }

    /// A visitor who hangs up, or fails the handshake, is no fault of the server's.
    private static func serve(
        _ client: NIOAsyncChannel<ByteBuffer, ByteBuffer>, _ answer: @Sendable (String) -> String?
    ) async {
        do {
            try await client.executeThenClose { inbound, outbound in
                var head = ""
                for try await part in inbound {
                    head += String(buffer: part)
                    // A greeting in TLS gets its answer, too.
                    guard head.contains("\r\n\r\n") || head.utf8.first == 0x16 else { continue }
                    if let text = answer(head) { try await outbound.write(ByteBuffer(string: text)) }
                    // Behind a tunnel that is open the same connection goes on.
                    guard head.hasPrefix("CONNECT ") else { return }
                    head = ""
                }
            }
        } catch {}
    }
}

/// A whole answer, with a length that fits and the connection closed behind it.
public func httpAnswer(
    _ status: Int = 200, contentType: String = "application/json", headers: [String] = [], _ body: String = "{}"
) -> String {
    (["HTTP/1.1 \(status) Whatever", "content-type: \(contentType)", "content-length: \(body.utf8.count)"]
        + headers + ["connection: close", "", body]).joined(separator: "\r\n")
}
