import Foundation
import Testing

/// `renkei serve` works with every kind of descriptor as its standard input and output.
@Suite struct StandardStreamKindTests {
    private let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n"
    private let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"# + "\n"

    private func temporaryFile() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "renkei-\(UUID().uuidString)")
    }

    @Test func regularFileInAndOut() async throws {
        let (requests, answers) = (temporaryFile(), temporaryFile())
        try Data(ping.utf8 + ping.utf8.dropLast()).write(to: requests)
        try Data().write(to: answers)
        let output = try await onOwnThread {
            try RenkeiProcess(input: FileHandle(forReadingFrom: requests), output: FileHandle(forWritingTo: answers))
                .waitForExit()
        }
        #expect(output.code == 0)
        #expect(try String(contentsOf: answers, encoding: .utf8) == pong + pong)
    }

    @Test(arguments: [
        "$RENKEI serve < /dev/null", "true | $RENKEI serve",
        // Several times: the runtime takes a free descriptor 0 only once in a hundred starts.
        "for i in {1..20}; do $RENKEI serve <&- || exit; done",
    ])
    func emptyInputGivesEmptyOutput(line: String) async throws {
        let output = try await onOwnThread { try RenkeiProcess(shell: line).waitForExit() }
        #expect(output.code == 0 && output.output.isEmpty && output.errors.isEmpty)
    }

    @Test(arguments: [
        "$RENKEI serve <<'END'\nPING\nEND", "$RENKEI serve <<< 'PING'", "echo 'PING' | $RENKEI serve",
        "echo 'PING' | $RENKEI serve 2>&-", "echo 'PING' | $RENKEI serve | cat",
    ])
    func everyKindOfShellRedirectionIsServed(line: String) async throws {
        let line = line.replacing("PING", with: ping.dropLast())
        let output = try await onOwnThread { try RenkeiProcess(shell: line).waitForExit() }
        #expect(output.code == 0 && output.text == pong)
    }

    @Test func closedOutputEndsTheProgram() async throws {
        let line = "echo '\(ping.dropLast())' | $RENKEI serve >&-"
        #expect(try await onOwnThread { try RenkeiProcess(shell: line).waitForExit().code } == 0)
    }

    @Test func terminalIsServedUntilItHangsUp() async throws {
        let pong = pong
        let ping = ping
        let (text, code) = try await onOwnThread {
            let terminal = try Terminal()
            let process = try RenkeiProcess(input: terminal.far, output: terminal.far)
            try terminal.far.close()
            try terminal.near.write(contentsOf: Data(ping.utf8))
            var text = ""
            while !text.hasSuffix(pong) {
                let piece = terminal.near.availableData
                if piece.isEmpty { break }
                text += String(decoding: piece, as: UTF8.self)
            }
            try terminal.near.close()
            return (text, try process.waitForExit().code)
        }
        #expect(text == pong && code == 0)
    }

    @Test func socketIsServed() async throws {
        let ping = ping
        let (text, code) = try await onOwnThread {
            let (near, far) = try SocketPair.make()
            let process = try RenkeiProcess(input: far, output: far)
            try far.close()
            try near.write(contentsOf: Data(ping.utf8))
            shutdown(near.fileDescriptor, Int32(SHUT_WR))
            let text = String(decoding: try near.readToEnd() ?? Data(), as: UTF8.self)
            return (text, try process.waitForExit().code)
        }
        #expect(text == pong && code == 0)
    }
}
