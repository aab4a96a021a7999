import Foundation
import Testing

/// All ways in which `renkei serve` ends on standard input and output.
@Suite struct ShutdownTests {
    private static let ping = Array((#"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n").utf8)
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
    private static let shutdown = Array((#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"# + "\n").utf8)
    private static let fetch = Array(
        (#"{"jsonrpc":"2.0","id":2,"method":"fetch","params":{"direction":"smartHRToKingOfTime","#
            + #""baseDate":"2026-04-01","job":"april","waitSeconds":600}}"# + "\n").utf8)
    /// Requests whose answers are more than a pipe holds.
    private static let flood = Array(
        String(repeating: #"{"jsonrpc":"2.0","id":3,"method":"rpc.discover"}"# + "\n", count: 100).utf8)

    /// A program that has answered a ping and waits for more input.
    private func startedProcess(options arguments: [String] = [], environment: [String: String] = [:]) throws
        -> RenkeiProcess
    {
        let process = try RenkeiProcess(arguments: ["serve"] + arguments, environment: environment)
        process.send(Self.ping)
        #expect(try process.readLine() == Self.pong)
        return process
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func signalEndsTheProgramAfterItsAnswers(signal: Int32) async throws {
        let output = try await onOwnThread {
            let process = try startedProcess(options: ["--sandbox", "--switch", "smartHR.maintenance=on"])
            process.send(Self.fetch + Self.ping)
            #expect(try process.readLine() == Self.pong)
            process.send(signal: signal)
            return try process.waitForExit()
        }
        // The fetch was read before the signal, so it is answered: with the job as it is at the end.
        #expect(output.code == 0 && output.lines.count == 1)
        #expect(output.text.hasPrefix(#"{"jsonrpc":"2.0","id":2,"result":{"job":"april","state":"failed""#))
    }

    @Test func secondSignalEndsTheProcessAtOnce() async throws {
        let code = try await onOwnThread {
            let process = try startedProcess()
            process.send(Self.flood)
            _ = try process.readLine()
            process.send(signal: SIGTERM)
            _ = try process.errors.read(upToCount: 1)
            process.send(signal: SIGTERM)
            return process.waitForExitCode()
        }
        #expect(code == 128 + SIGTERM)
    }

    @Test func workBeyondTheDeadlineIsGivenUp() async throws {
        let output = try await onOwnThread {
            let process = try startedProcess(environment: ["RENKEI_SHUTDOWN_SECONDS": "1"])
            process.send(Self.flood)
            _ = try process.readLine()
            process.send(signal: SIGTERM)
            let errors = try process.errors.readToEnd() ?? Data()
            return (try process.waitForExit().code, String(decoding: errors, as: UTF8.self))
        }
        #expect(output.0 == 1 && output.1.contains("the deadline passed"))
    }

    @Test func closedOutputEndsTheProgram() async throws {
        let code = try await onOwnThread {
            let process = try startedProcess()
            try process.output.close()
            // A process that starts at this moment has a copy of the pipe until it runs its program. One answer would fit the
            // pipe; these do not.
            process.send(Self.flood)
            return process.waitForExitCode()
        }
        #expect(code == 0)
    }

    /// The shell that started the program is killed. The test keeps the input of the program open.
    @Test func deathOfTheParentEndsTheProgram() async throws {
        let output = try await onOwnThread {
            let process = try RenkeiProcess(shell: "exec 3<&0; $RENKEI serve <&3 & wait")
            process.send(Self.ping)
            #expect(try process.readLine() == Self.pong)
            process.send(signal: SIGKILL)
            return try process.waitForExit()
        }
        #expect(output.errors.contains("has died"))
    }

    @Test func shutdownIsAnsweredAndEndsTheProgram() async throws {
        let output = try await onOwnThread {
            let process = try startedProcess()
            process.send(Self.shutdown)
            return try process.waitForExit()
        }
        #expect(output.code == 0 && output.text == Self.pong + "\n")
    }
}
