import CLibrary
import NIOCore
import NIOPosix
import Testing

@testable import Wire

@Suite struct ListenerTests {
    /// Runs a listener that sends every message back while `work` runs.
    private func withEcho(
        at address: ListenAddress = .tcp(host: "127.0.0.1", port: 0), maximumConnections: Int = 10,
        _ work: (ListenAddress) async throws -> Void
    ) async throws {
        let settings = Listener.Settings(maximumConnections: maximumConnections)
        let listener = try await Listener.bind(to: address, settings: settings)
        let running = Task {
            await listener.run(rejection: Array("full".utf8)) { connection in
                while let events = await connection.receive() {
                    let messages = events.compactMap { event in
                        if case .message(let bytes) = event { Array(bytes) } else { nil }
                    }
                    do { try await connection.send(messages) } catch { break }
                }
                await connection.close()
            }
        }
        try await work(listener.address)
        listener.endInput()
        await running.value
    }

    private func connect(_ address: ListenAddress) async throws -> SocketStream {
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: false).channelOption(.allowRemoteHalfClosure, value: true)
        let makeStream: @Sendable (any Channel) -> EventLoopFuture<SocketStream> = { channel in
            channel.eventLoop.makeCompletedFuture { try SocketStream.attach(to: channel) }
        }
        switch address {
        case .tcp(let host, let port):
            return try await bootstrap.connect(host: host, port: port, channelInitializer: makeStream)
        case .unix(let path):
            return try await bootstrap.connect(unixDomainSocketPath: path, channelInitializer: makeStream)
        }
    }

    /// Sends the text and expects exactly this answer.
    private func send(
        _ text: String, to stream: SocketStream, expect expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        try await stream.write(Array(text.utf8))
        var bytes: [UInt8] = []
        while bytes.count < expected.utf8.count, let piece = await stream.read() { bytes += piece }
        #expect(String(decoding: bytes, as: UTF8.self) == expected, sourceLocation: sourceLocation)
    }

    private func temporaryPath() -> String { "/tmp/wire-\(UInt64.random(in: 0 ... .max)).sock" }

    @Test func portIsPickedAndPeersAreServedTogether() async throws {
        try await withEcho { address in
            guard case .tcp("127.0.0.1", let port) = address else { throw ListenFailure.inUse(address) }
            #expect(port > 0)
            let (one, other) = (try await connect(address), try await connect(address))
            try await one.write(Array("unfinished".utf8))
            try await send("a\nb\n", to: other, expect: "a\nb\n")
            try await send("!\n", to: one, expect: "unfinished!\n")
            try await send(
                "Content-Length: 1\r\n\r\nx", to: try await connect(address), expect: "Content-Length: 1\r\n\r\nx")
            await one.close()
            await other.close()
        }
    }

    @Test func peerOverTheLimitIsRejectedWithAMessage() async throws {
        try await withEcho(maximumConnections: 1) { address in
            let first = try await connect(address)
            try await send("a\n", to: first, expect: "a\n")
            let second = try await connect(address)
            try await send("b\n", to: second, expect: "full\n")
            #expect(await second.read() == nil)
            try await send("c\n", to: first, expect: "c\n")
        }
    }

    @Test func peerThatNeverReadsDoesNotDelayOthers() async throws {
        try await withEcho { address in
            let silent = try await connect(address)
            let line = Array((String(repeating: "x", count: 1 << 20) + "\n").utf8)
            let flood = Task { for _ in 0..<64 { try await silent.write(line) } }
            try await send("a\n", to: try await connect(address), expect: "a\n")
            flood.cancel()
            await silent.close()
            _ = await flood.result
        }
    }

    @Test func peersThatConnectJustBeforeTheEndDoNotDelayIt() async throws {
        let listener = try await Listener.bind(
            to: .tcp(host: "127.0.0.1", port: 0))
        var peers: [SocketStream] = []
        for _ in 0..<8 { peers.append(try await connect(listener.address)) }
        listener.endInput()
        await listener.run(rejection: []) { connection in
            while await connection.receive() != nil {}
            await connection.close()
        }
        for peer in peers {
            #expect(await peer.read() == nil)
            await peer.close()
        }
    }

    @Test func socketFileHasMode0600AndIsRemoved() async throws {
        let path = temporaryPath()
        var status = stat()
        try await withEcho(at: .unix(path: path)) { address in
            #expect(lstat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
            try await send("a\n", to: try await connect(address), expect: "a\n")
            await #expect(throws: ListenFailure.inUse(address)) { try await Listener.bind(to: address) }
        }
        #expect(lstat(path, &status) != 0)
    }

    @Test func staleSocketFileIsReplacedAndAnyOtherFileIsNot() async throws {
        let path = temporaryPath()
        close(try SocketFile(path: path).listen())
        var status = stat()
        #expect(lstat(path, &status) == 0)
        try await withEcho(at: .unix(path: path)) { address in
            try await send("a\n", to: try await connect(address), expect: "a\n")
        }
        close(open(path, O_CREAT | O_WRONLY, 0o600))
        await #expect(throws: ListenFailure.notASocket(path: path)) { try await Listener.bind(to: .unix(path: path)) }
        unlink(path)
    }

    @Test(arguments: ["0.0.0.0", "192.0.2.1", "127.example.com", "::"])
    func addressesOfOtherMachinesNeedTLS(host: String) async {
        let address = ListenAddress.tcp(host: host, port: 0)
        await #expect(throws: ListenFailure.needsTLS(address)) { try await Listener.bind(to: address) }
    }

    @Test func addressesAreParsedAndFormatted() {
        for text in ["127.0.0.1:7411", "[::1]:0", "localhost:80", "unix:/run/x y:z"] {
            #expect(ListenAddress(text)?.description == text)
        }
        for text in ["", "7411", ":1", "::1:2", "host:", "host:65536", "host:-1", "unix:", "host:x"] {
            #expect(ListenAddress(text) == nil)
        }
    }
}
