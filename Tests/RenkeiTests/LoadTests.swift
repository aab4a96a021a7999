import Foundation
import Testing

/// Many requests, large messages and a slow reader.
@Suite struct LoadTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n"

    @Test func fiftyThousandRequestsAreAllAnswered() async throws {
        let output = try await serve(input: Array(String(repeating: Self.ping, count: 50_000).utf8))
        #expect(output.code == 0)
        #expect(output.output == Array(String(repeating: Self.pong, count: 50_000).utf8))
    }

    @Test func messageAtTheLimitIsServedAndOneByteMoreIsRefused() async throws {
        let limit = 64 << 20
        let head = #"{"jsonrpc":"2.0","method":"ping","id":""#
        let fill = String(repeating: "a", count: limit - head.utf8.count - 2)
        let output = try await serve(input: Array("\(head)\(fill)\"}\n\(head)\(fill)a\"}\n\(Self.ping)".utf8))
        #expect(output.code == 0)
        let lines = output.output.split(separator: 0x0A)
        #expect(lines.count == 3)
        let length = #"{"jsonrpc":"2.0","id":"","result":{}}"#.utf8.count + fill.utf8.count
        #expect(lines.contains { $0.count == length })
        let short = lines.filter { $0.count < 1000 }.map { String(decoding: $0, as: UTF8.self) }
        #expect(short.contains { $0.contains(#""limit":"messageBytes","allowed":67108864"#) })
        #expect(short.contains { $0 + "\n" == Self.pong })
    }

    /// Back pressure: the program stops reading while its answers are not read.
    @Test func sleepingReaderCostsLittleMemory() async throws {
        let (memory, count, output) = try await onOwnThread {
            let process = try RenkeiProcess()
            let request = Array(#"{"jsonrpc":"2.0","id":1,"method":"hello"}"#.utf8) + [0x0A]
            let count = process.sendUntilItStopsReading(request)
            let memory = try process.peakResidentBytes()
            try process.closeInput()
            return (memory, count, try process.waitForExit())
        }
        #expect(memory < 100 << 20, "\(memory) bytes")
        #expect(output.code == 0 && output.output.count { $0 == 0x0A } == count)
    }
}
