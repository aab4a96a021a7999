import HummingbirdCore
import Logging
import NIOCore
import Synchronization

/// HTTP/1.1 whose connections close themselves if no handler takes them.
///
/// A connection that is accepted while the server stops is discarded without being handled. NIO traps when such a
/// channel is released without having been finished, which would end the whole process.
struct SelfClosingHTTPChannel: ServerChildChannel {
    private let http: HTTP1Channel

    init(responder: @escaping HTTPChannelHandler.Responder) {
        http = HTTP1Channel(responder: responder)
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Connection> {
        http.setup(channel: channel, logger: logger).map { Connection($0) }
    }

    func handle(value connection: Connection, logger: Logger) async {
        await http.handle(value: connection.take(), logger: logger)
    }

    /// An accepted connection. It finishes its channel when it is released untaken.
    final class Connection: ServerChildChannelValue {
        private let value: HTTP1Channel.Value
        private let isTaken = Mutex(false)

        var channel: any Channel { value.channel }

        init(_ value: HTTP1Channel.Value) {
            self.value = value
        }

        func take() -> HTTP1Channel.Value {
            isTaken.withLock { $0 = true }
            return value
        }

        deinit {
            if isTaken.withLock({ $0 }) { return }
            Task { [value] in
                do {
                    try await value.executeThenClose { _, _ in }
                } catch {
                    // The peer closed the connection first.
                }
            }
        }
    }
}
