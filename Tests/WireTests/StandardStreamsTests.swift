import CLibrary
import Testing

@testable import Wire

@Suite struct StandardStreamsTests {
    private func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        try #require(CLibrary.pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    private func writeAll(_ text: String, to descriptor: Int32) {
        let isWritten = Array(text.utf8).withUnsafeBytes { Descriptors.write(descriptor, $0) }
        #expect(isWritten)
    }

    private func everything(from stream: some ByteStream) async -> String {
        var bytes: [UInt8] = []
        while let piece = await stream.read() { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func pipeIsReadToItsEnd() async throws {
        let (input, output) = (try pipe(), try pipe())
        writeAll("hello\n", to: input.write)
        close(input.write)
        let stream = StandardStreams(input: input.read, output: output.write)
        #expect(await everything(from: stream) == "hello\n")
        try await stream.write(Array("bye".utf8))
        await stream.close()
        let reader = StandardStreams(input: output.read, output: -1)
        #expect(await everything(from: reader) == "bye")
    }

    @Test func emptyAndClosedInputsHaveEnded() async throws {
        let null = open("/dev/null", O_RDONLY)
        #expect(await StandardStreams(input: null, output: -1).read() == nil)
        #expect(await StandardStreams(input: -1, output: -1).read() == nil)
    }

    @Test func regularFileIsReadToItsEnd() async throws {
        var name = Array("/tmp/wire-XXXXXX".utf8CString)
        let file = mkstemp(&name)
        unlink(name)
        let text = String(repeating: "0123456789\n", count: 40_000)
        writeAll(text, to: file)
        lseek(file, 0, SEEK_SET)
        #expect(await everything(from: StandardStreams(input: file, output: -1)) == text)
    }

    @Test func terminalIsReadToItsEnd() async throws {
        var (control, terminal): (Int32, Int32) = (-1, -1)
        try #require(openpty(&control, &terminal, nil, nil, nil) == 0)
        writeAll("line\n\u{4}", to: control)
        #expect(await everything(from: StandardStreams(input: terminal, output: -1)) == "line\n")
    }

    @Test func closedReaderIsNoticed() async throws {
        let output = try pipe()
        let stream = StandardStreams(input: -1, output: output.write)
        close(output.read)
        await #expect(throws: Disconnected.self) { try await stream.write([1]) }
        await stream.close()
        await #expect(throws: Disconnected.self) { try await stream.write([1]) }
    }

    @Test func endedInputWakesTheReader() async throws {
        let input = try pipe()
        let stream = StandardStreams(input: input.read, output: -1)
        async let piece = stream.read()
        stream.endInput()
        #expect(await piece == nil)
    }

    /// One task writes on the reading thread; the others leave their writes to the writing thread.
    @Test func inlineWritesAreNotMixedWithOthers() async throws {
        let (input, output) = (try pipe(), try pipe())
        let stream = StandardStreams(input: input.read, output: output.write)
        let peer = StandardStreams(input: output.read, output: -1)
        async let text = everything(from: peer)
        await withTaskExecutorPreference(stream.executor) {
            await withDiscardingTaskGroup { group in
                group.addTask {
                    while let piece = await stream.read() {
                        await #expect(throws: Never.self) { try await stream.write(piece) }
                    }
                }
                for letter in "ab".utf8 {
                    group.addTask {
                        let piece = [UInt8](repeating: letter, count: 10_000)
                        for _ in 0..<100 { await #expect(throws: Never.self) { try await stream.write(piece) } }
                    }
                }
                for _ in 0..<1000 { writeAll("c", to: input.write) }
                close(input.write)
            }
        }
        await stream.close()
        let pieces = await text.replacing("c", with: " ").split(separator: " ")
        #expect(await text.count { $0 == "c" } == 1000)
        #expect(pieces.allSatisfy { $0.count % 10_000 == 0 } && pieces.joined().count == 2_000_000)
    }

    /// Many tasks write more than a pipe holds at the same time.
    @Test func concurrentWritesAreNotMixed() async throws {
        let output = try pipe()
        let stream = StandardStreams(input: -1, output: output.write)
        let reader = StandardStreams(input: output.read, output: -1)
        async let text = everything(from: reader)
        try await withThrowingTaskGroup { group in
            for letter in "abcdefgh".utf8 {
                group.addTask { try await stream.write([UInt8](repeating: letter, count: 100_000)) }
            }
            try await group.waitForAll()
        }
        await stream.close()
        let runs = await Array(text.utf8).reduce(into: [(UInt8, Int)]()) { runs, byte in
            if runs.last?.0 == byte { runs[runs.count - 1].1 += 1 } else { runs.append((byte, 1)) }
        }
        #expect(runs.count == 8 && runs.allSatisfy { $0.1 == 100_000 })
    }
}
