import Foundation
import Testing

/// Much at once.
@Suite struct LoadTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n"

    @Test func fiftyThousandRequestsAreAllAnswered() async throws {
        let output = try await serve(Array(String(repeating: Self.ping, count: 50_000).utf8))
        #expect(output.code == 0)
        #expect(output.output == Array(String(repeating: Self.pong, count: 50_000).utf8))
    }

    @Test func aMessageOfExactlyTheLimitIsServedAndOneByteMoreIsNot() async throws {
        let limit = 64 << 20
        let head = #"{"jsonrpc":"2.0","method":"ping","id":""#
        let fill = String(repeating: "a", count: limit - head.utf8.count - 2)
        let output = try await serve(Array("\(head)\(fill)\"}\n\(head)\(fill)a\"}\n\(Self.ping)".utf8))
        #expect(output.code == 0)
        let lines = output.output.split(separator: 0x0A)
        #expect(
            lines.count == 3 && lines[0].count == #"{"jsonrpc":"2.0","id":"","result":{}}"#.utf8.count + fill.utf8.count
        )
        #expect(String(decoding: lines[1], as: UTF8.self).contains(#""limit":"messageBytes","allowed":67108864"#))
        #expect(String(decoding: lines[2], as: UTF8.self) + "\n" == Self.pong)
    }

    /// The program stops reading when its own reader sleeps, and goes on when that wakes up.
    @Test func aReaderThatSleepsCostsLittleMemory() async throws {
        let (memory, said, output) = try await apart {
            let child = try Child()
            let request = Array(#"{"jsonrpc":"2.0","id":1,"method":"hello"}"#.utf8) + [0x0A]
            let said = child.sayUntilItStopsReading(request)
            let memory = try child.mostMemory()
            try child.endInput()
            return (memory, said, try child.ended())
        }
        #expect(memory < 100 << 20, "\(memory) bytes")
        #expect(output.code == 0 && output.output.count { $0 == 0x0A } == said)
    }
}
