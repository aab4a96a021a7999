import Foundation
import Testing

/// Whatever the program's input is, what is read from it is answered, and its end is the end.
@Suite struct InputKindTests {
    private let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"
    private let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n"

    private func temporaryFile() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)")
    }

    @Test func regularFileInAndOut() async throws {
        let (requests, answers) = (temporaryFile(), temporaryFile())
        try Data(ping.utf8 + ping.utf8.dropLast()).write(to: requests)
        try Data().write(to: answers)
        let output = try await apart {
            try Child(input: FileHandle(forReadingFrom: requests), output: FileHandle(forWritingTo: answers)).ended()
        }
        #expect(output.code == 0)
        #expect(try String(contentsOf: answers, encoding: .utf8) == pong + pong)
    }

    @Test(arguments: [
        "$RENKEI serve < /dev/null", "$RENKEI serve <&-", "true | $RENKEI serve",
    ])
    func nothingIsAnsweredWithNothing(line: String) async throws {
        let output = try await apart { try Child(shell: line).ended() }
        #expect(output.code == 0 && output.output.isEmpty && output.errors.isEmpty)
    }

    @Test(arguments: [
        "$RENKEI serve <<'END'\nPING\nEND", "$RENKEI serve <<< 'PING'", "echo 'PING' | $RENKEI serve",
        "echo 'PING' | $RENKEI serve 2>&-", "echo 'PING' | $RENKEI serve | cat",
    ])
    func shellsHaveManyWays(line: String) async throws {
        let line = line.replacing("PING", with: ping.dropLast())
        let output = try await apart { try Child(shell: line).ended() }
        #expect(output.code == 0 && output.text == pong)
    }

    @Test func withoutAnOutputItEndsAllTheSame() async throws {
        let line = "echo '\(ping.dropLast())' | $RENKEI serve >&-"
        #expect(try await apart { try Child(shell: line).ended().code } == 0)
    }

    @Test func aTerminalIsBothWaysAndHangsUp() async throws {
        let pong = pong
        let ping = ping
        let (text, code) = try await apart {
            let terminal = try Terminal()
            let child = try Child(input: terminal.far, output: terminal.far)
            try terminal.far.close()
            try terminal.near.write(contentsOf: Data(ping.utf8))
            var text = ""
            while !text.hasSuffix(pong) { text += String(decoding: terminal.near.availableData, as: UTF8.self) }
            try terminal.near.close()
            return (text, try child.ended().code)
        }
        #expect(text == pong && code == 0)
    }

    @Test func aSocketIsBothWays() async throws {
        let ping = ping
        let (text, code) = try await apart {
            let (near, far) = try SocketPair.make()
            let child = try Child(input: far, output: far)
            try far.close()
            try near.write(contentsOf: Data(ping.utf8))
            shutdown(near.fileDescriptor, Int32(SHUT_WR))
            let text = String(decoding: try near.readToEnd() ?? Data(), as: UTF8.self)
            return (text, try child.ended().code)
        }
        #expect(text == pong && code == 0)
    }
}
