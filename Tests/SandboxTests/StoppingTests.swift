import NIOPosix
import Sandbox
import Testing

@Suite struct StoppingTests {
    /// Whoever comes while the sandbox stops, as a client's spare connections do, is turned away; the process lives on.
    @Test(arguments: 1...20)
    func connectionsMayComeWhileItStops(round: Int) async throws {
        let sandbox = Sandbox(options: SandboxOptions(people: 1), time: StoppedClock())
        let (ready, signal) = AsyncStream.makeStream(of: Addresses.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await sandbox.run { signal.yield($0) } }
            let addresses = try #require(await ready.first { _ in true })
            let visits = (1...20).map { _ in
                ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .connect(host: "127.0.0.1", port: addresses.port)
            }
            _ = try await visits[round - 1].get()
            group.cancelAll()
            for visit in visits {
                let hasEnded = visit.flatMap(\.closeFuture).map { true }.recover { _ in true }
                #expect(try await hasEnded.get())
            }
        }
    }
}
