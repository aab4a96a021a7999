import Foundation
import Testing

/// Life and death.
@Suite struct EndTests {
    private static let ping = Array((#"{"jsonrpc":"2.0","id":1,"method":"ping"}"# + "\n").utf8)
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
    private static let shutdown = Array((#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"# + "\n").utf8)
    private static let fetch = Array(
        (#"{"jsonrpc":"2.0","id":2,"method":"fetch","params":{"direction":"smartHRToKingOfTime","#
            + #""baseDate":"2026-04-01","job":"april","waitSeconds":600}}"# + "\n").utf8)
    /// Answers that nobody reads: more than a pipe holds.
    private static let flood = Array(
        String(repeating: #"{"jsonrpc":"2.0","id":3,"method":"rpc.discover"}"# + "\n", count: 100).utf8)

    /// A program that has answered and now waits.
    private func waiting(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> Child {
        let child = try Child(["serve"] + arguments, environment: environment)
        child.say(Self.ping)
        #expect(try child.line() == Self.pong)
        return child
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func aSignalEndsItInGoodOrder(signal: Int32) async throws {
        let output = try await apart {
            let child = try waiting(["--sandbox", "--switch", "smartHR.maintenance=on"])
            child.say(Self.fetch + Self.ping)
            #expect(try child.line() == Self.pong)
            child.signal(signal)
            return try child.ended()
        }
        // The request that was read is answered, with its job as it then is.
        #expect(output.code == 0 && output.lines.count == 1)
        #expect(output.text.hasPrefix(#"{"jsonrpc":"2.0","id":2,"result":{"job":"april","state":"failed""#))
    }

    @Test func aSecondSignalEndsItWhereItStands() async throws {
        let code = try await apart {
            let child = try waiting()
            child.say(Self.flood)
            _ = try child.line()
            child.signal(SIGTERM)
            _ = try child.errors.read(upToCount: 1)
            child.signal(SIGTERM)
            return child.code()
        }
        #expect(code == 128 + SIGTERM)
    }

    @Test func whatTakesLongerThanTheDeadlineIsNotWaitedFor() async throws {
        let output = try await apart {
            let child = try waiting(environment: ["RENKEI_SHUTDOWN_SECONDS": "1"])
            child.say(Self.flood)
            _ = try child.line()
            child.signal(SIGTERM)
            let complaints = try child.errors.readToEnd() ?? Data()
            return (try child.ended().code, String(decoding: complaints, as: UTF8.self))
        }
        #expect(output.0 == 1 && output.1.contains("the deadline passed"))
    }

    @Test func aReaderThatGoesAwayIsAnEnd() async throws {
        let code = try await apart {
            let child = try waiting()
            try child.output.close()
            child.say(Self.ping)
            return child.code()
        }
        #expect(code == 0)
    }

    /// The shell that started the program is killed; its input stays open in this test's hand.
    @Test func theParentsDeathIsAnEnd() async throws {
        let output = try await apart {
            let child = try Child(shell: "exec 3<&0; $RENKEI serve <&3 & wait")
            child.say(Self.ping)
            #expect(try child.line() == Self.pong)
            child.signal(SIGKILL)
            return try child.ended()
        }
        #expect(output.errors.contains("has died"))
    }

    @Test func shutdownIsAnsweredAndEndsIt() async throws {
        let output = try await apart {
            let child = try waiting()
            child.say(Self.shutdown)
            return try child.ended()
        }
        #expect(output.code == 0 && output.text == Self.pong + "\n")
    }
}
