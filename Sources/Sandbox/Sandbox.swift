import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Roster

/// Both services' APIs on loopback, with made-up people, written from the services' public documentation alone. What is
/// written is kept until the process ends.
public final class Sandbox: Sendable {
    private let world: World
    private let port: Int

    /// - Parameter time: the services' clock, which the control API can set apart from it.
    public init(options: SandboxOptions = SandboxOptions(), time: any TimeSource) {
        world = World(options, time: time)
        port = options.port
    }

    /// Serves until the task is cancelled. `onReady` is called once, when requests are answered.
    public func run(onReady: @escaping @Sendable (Addresses) async -> Void) async throws {
        let listener = Listener(world: world)
        let server = Server(
            childChannelSetup: DroppableHTTPChannel { request, writer, _ in
                try await listener.respond(to: request, with: writer)
            },
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in
                await onReady(Addresses(port: channel.localAddress?.port ?? 0))
            },
            eventLoopGroup: EventLoopGroupProvider.singleton.eventLoopGroup,
            logger: Logger(label: "sandbox") { _ in SwiftLogNoOpLogHandler() })
        try await server.run()
    }
}
