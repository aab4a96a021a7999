import Synchronization
import Testing

@testable import Wire

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

@Suite struct ThreadedSocketTests {
    private func pair() throws -> (stream: ThreadedSocket, peer: ThreadedSocket) {
        let (one, other) = try ends()
        return (ThreadedSocket(one), ThreadedSocket(other))
    }

    /// Both ends of a connection.
    private func ends() throws -> (Int32, Int32) {
        var ends: [Int32] = [0, 0]
        #if canImport(Glibc)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        try #require(socketpair(AF_UNIX, kind, 0, &ends) == 0)
        return (ends[0], ends[1])
    }

    private func everything(from stream: some ByteStream) async -> String {
        var bytes: [UInt8] = []
        while let piece = await stream.read() { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func peerThatHasSaidAllStillHearsTheAnswer() async throws {
        let (stream, peer) = try pair()
        try await peer.write(Array("question".utf8))
        async let isPeerClosed: Void = peer.close(saying: Array("!".utf8))
        #expect(await everything(from: stream) == "question!")
        try await stream.write(Array("answer".utf8))
        await stream.close()
        await isPeerClosed
    }

    @Test func goodbyeIsHeardBehindWhatNobodyAskedFor() async throws {
        let (stream, peer) = try pair()
        try await peer.write(Array("not asked for".utf8))
        async let isClosed: Void = stream.close(saying: Array("goodbye".utf8))
        #expect(await everything(from: peer) == "goodbye")
        await peer.close()
        await isClosed
        await #expect(throws: Disconnected.self) { try await stream.write([1]) }
    }

    /// However often, and also at the same time, it is closed once.
    @Test func closingTwiceIsClosingOnce() async throws {
        let count = Mutex(0)
        let (one, other) = try ends()
        let stream = ThreadedSocket(one) { count.withLock { $0 += 1 } }
        close(other)
        async let first: Void = stream.close()
        async let second: Void = stream.close(saying: [1])
        _ = await (first, second)
        await stream.close()
        #expect(count.withLock { $0 } == 1)
    }

    /// Wherever the answer was being written, and even when whoever closes is cancelled.
    @Test(arguments: [true, false]) func peerThatNeitherReadsNorGoesIsLeft(isAnsweredWhereRead: Bool) async throws {
        let (one, other) = try ends()
        let stream = ThreadedSocket(one, patience: .milliseconds(20))
        let begun = AsyncStream<Void>.makeStream()
        let serving = Task {
            await withTaskExecutorPreference(isAnsweredWhereRead ? stream.executor : nil) {
                #expect(await stream.read() == [1])
                begun.continuation.yield()
                await #expect(throws: Disconnected.self) {
                    try await stream.write([UInt8](repeating: 0x61, count: 16 << 20))
                }
            }
        }
        let isSaid = [UInt8]([1]).withUnsafeBytes { Descriptors.write(other, $0) }
        #expect(isSaid)
        for await _ in begun.stream { break }
        let closing = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            await stream.close(saying: Array("unheard".utf8))
        }
        await closing.value
        await serving.value
        close(other)
    }

    @Test func endedInputWakesTheReaderAndIsReadNoMore() async throws {
        let (stream, peer) = try pair()
        async let piece = stream.read()
        stream.endInput()
        #expect(await piece == nil)
        try await peer.write([1])
        #expect(await stream.read() == nil)
        try await stream.write([2])
        #expect(await peer.read() == [2])
        async let isClosed: Void = stream.close()
        await peer.close()
        await isClosed
    }

    @Test func peerThatHasGoneIsNoticed() async throws {
        let (one, other) = try ends()
        let stream = ThreadedSocket(one)
        close(other)
        #expect(await stream.read() == nil)
        await #expect(throws: Disconnected.self) { try await stream.write([1]) }
        await stream.close()
    }
}
