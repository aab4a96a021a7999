import AsyncPrimitives
import NIOPosix
import Sandbox
import Testing

@Suite struct StoppingTests {
    /// A connection that arrives while the sandbox stops, such as a client's spare one, is closed. The process goes on.
    @Test(arguments: 1...20)
    func connectionsMayArriveWhileItStops(round: Int) async throws {
        let sandbox = Sandbox(options: SandboxOptions(people: 1), time: StoppedClock())
        let started = Mailbox(NewestBuffer<SandboxAddresses>())
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { started.finish() }
                try await sandbox.run { started.put($0) }
            }
            let addresses = try #require(await started.next())
            let connections = (1...20).map { _ in
                ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .connect(host: "127.0.0.1", port: addresses.port)
            }
            _ = try await connections[round - 1].get()
            group.cancelAll()
            for connection in connections {
                let hasEnded = connection.flatMap(\.closeFuture).map { true }.recover { _ in true }
                #expect(try await hasEnded.get())
            }
        }
    }
}
