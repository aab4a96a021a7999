import HummingbirdCore
import Logging
import NIOCore
import Synchronization

/// HTTP/1.1 whose connections may come to nobody. One that is accepted while the server stops is dropped unheard, and
/// NIO ends the whole process over a channel that was dropped without being finished: it is closed here in good order.
struct DroppableHTTPChannel: ServerChildChannel {
    private let http: HTTP1Channel

    init(responder: @escaping HTTPChannelHandler.Responder) {
        http = HTTP1Channel(responder: responder)
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Accepted> {
        http.setup(channel: channel, logger: logger).map { Accepted($0) }
    }

    func handle(value accepted: Accepted, logger: Logger) async {
        await http.handle(value: accepted.take(), logger: logger)
    }

    /// A connection that closes itself if nobody takes it.
    final class Accepted: ServerChildChannelValue {
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
                    // Its peer was quicker.
                }
            }
        }
    }
}
