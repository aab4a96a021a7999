import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Roster

/// The APIs of SmartHR and KING OF TIME on loopback, with fictitious people.
///
/// It is the second, independent implementation of the vendors' rules: written from their public documentation alone,
/// and without code of the modules `SmartHR` and `KingOfTime`, so that a mistake in one is not hidden by the same
/// mistake in the other. Records live in memory until the process ends.
public final class Sandbox: Sendable {
    private let services: SandboxServices
    private let port: Int

    /// - Parameter time: the source of the services' clock. The control API can set that clock to another time.
    public init(options: SandboxOptions = SandboxOptions(), time: any TimeSource) {
        services = SandboxServices(options: options, time: time)
        port = options.port
    }

    /// Serves on 127.0.0.1 until the task is cancelled.
    /// - Parameter onReady: is called once, when requests are answered.
    public func run(onReady: @escaping @Sendable (SandboxAddresses) async -> Void) async throws {
        let handler = HTTPHandler(services: services)
        let server = Server(
            childChannelSetup: SelfClosingHTTPChannel { request, writer, _ in
                try await handler.respond(to: request, with: writer)
            },
            configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in
                await onReady(SandboxAddresses(port: channel.localAddress?.port ?? 0))
            },
            eventLoopGroup: EventLoopGroupProvider.singleton.eventLoopGroup,
            logger: Logger(label: "sandbox") { _ in SwiftLogNoOpLogHandler() })
        try await server.run()
    }
}
