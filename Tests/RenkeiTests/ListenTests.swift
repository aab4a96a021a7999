import Foundation
import Loopback
import Testing

@testable import Wire

/// `renkei serve --listen`: addresses, tokens, TLS and the readiness line.
@Suite struct ListenTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
    private static let hello = #"{"jsonrpc":"2.0","id":2,"method":"hello"}"#
    private static let refused = #""error":{"code":-32001,"#
    private static let token = ["--token-env", "T"]
    private static let secret = ["T": "secret"]

    private static func authenticate(_ token: String) -> String {
        #"{"jsonrpc":"2.0","id":1,"method":"authenticate","params":{"token":"\#(token)"}}"#
    }

    /// Checks that the listener does not start, with this exit code and reason.
    private func check(
        _ arguments: [String], fails code: Int32, _ reason: String, environment: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let output = try await serve(input: [], options: arguments, environment: environment)
        #expect(output.code == code && output.output.isEmpty, sourceLocation: sourceLocation)
        #expect(output.errors.contains(reason), "\(output.errors)", sourceLocation: sourceLocation)
    }

    @Test func readinessLineHasThePortThatWasPicked() async throws {
        try await ListeningProcess.run(on: "127.0.0.1:0", options: Self.token, environment: Self.secret) { listener in
            #expect(listener.readiness.pid == listener.process.id && listener.readiness.version == "0.1.0")
            guard case .tcp("127.0.0.1", let port) = listener.address else { throw POSIXError(.EADDRNOTAVAIL) }
            #expect(port > 0)
            #expect(try await SocketClient(connectedTo: listener.address).call(Self.ping) == Self.pong)
            try await check(
                ["--listen", "127.0.0.1:\(port)"] + Self.token, fails: 1, "another process serves",
                environment: Self.secret)
        }
    }

    @Test(arguments: ["file", "env", "command"])
    func tcpPeerNeedsTheTokenFromEachKindOfSource(kind: String) async throws {
        try await withDirectory(files: ["token": "secret\n"]) { directory in
            let sources = ["file": "\(directory)/token", "env": "T", "command": "cat \(directory)/token"]
            let options = ["--token-\(kind)", try #require(sources[kind])]
            try await ListeningProcess.run(on: "127.0.0.1:0", options: options, environment: Self.secret) { listener in
                let peer = try await SocketClient(connectedTo: listener.address)
                let refusal = try #require(try await peer.call(Self.hello))
                #expect(refusal.contains(Self.refused) && refusal.contains(#""kind":"unauthenticated""#))
                #expect(try await peer.call(Self.authenticate("guess"))?.contains(Self.refused) == true)
                #expect(try await peer.call(Self.ping) == Self.pong)
                #expect(try await peer.call(Self.authenticate("secret")) == Self.pong)
                #expect(try await peer.call(Self.hello)?.contains(#""result":{"product":"renkei""#) == true)
                // The authentication of one peer does not count for another.
                #expect(
                    try await SocketClient(connectedTo: listener.address).call(Self.hello)?.contains(Self.refused)
                        == true)
            }
        }
    }

    @Test func peerWithoutTokenIsDisconnectedInTimeEvenIfItNeverReads() async throws {
        let environment = Self.secret.merging(["RENKEI_PROTOCOL_UNAUTHENTICATED_SECONDS": "1"]) { $1 }
        try await ListeningProcess.run(on: "127.0.0.1:0", options: Self.token, environment: environment) { listener in
            let (silent, deaf) = (
                try await SocketClient(connectedTo: listener.address),
                try await SocketClient(connectedTo: listener.address)
            )
            let pings = String(repeating: Self.ping + "\n", count: 1000)
            await #expect(throws: Disconnected.self) { while true { try await deaf.send(pings) } }
            #expect(await silent.readLine()?.contains(Self.refused) == true)
            #expect(await silent.readLine() == nil)
        }
    }

    @Test func tcpListenerDoesNotStartWithoutAToken() async throws {
        let tcp = ["--listen", "127.0.0.1:0"]
        try await check(tcp, fails: 64, "on TCP a token is needed")
        try await check(tcp + Self.token + ["--token-file", "x"], fails: 64, "give just one of")
        try await check(tcp + Self.token, fails: 1, "the environment variable T is not set")
        try await check(tcp + ["--token-file", "/nowhere"], fails: 1, "the file /nowhere cannot be read")
        try await check(tcp + ["--token-command", "false"], fails: 1, "the command false failed")
        try await check(["--listen", "7411"], fails: 64, "should be like 127.0.0.1:7411")
        try await check(Self.token, fails: 64, "belong to --listen")
    }

    @Test func listenerBeyondLoopbackNeedsTLS() async throws {
        let far = ["--listen", "0.0.0.0:0"] + Self.token
        try await check(far, fails: 1, "give a certificate and key for TLS", environment: Self.secret)
        try await check(far + ["--tls-key", "x"], fails: 64, "belong together")
        try await check(
            far + ["--tls-key", "/nowhere", "--tls-certificate", "/nowhere"], fails: 1,
            "the certificate or its key cannot be used", environment: Self.secret)
        let files = ["c": Certificates.good.certificate, "k": Certificates.good.key]
        try await withDirectory(files: files) { directory in
            let tls = Self.token + ["--tls-certificate", "\(directory)/c", "--tls-key", "\(directory)/k"]
            try await ListeningProcess.run(on: "0.0.0.0:0", options: tls, environment: Self.secret) { listener in
                let peer = try await SocketClient(connectedTo: listener.address, tls: true)
                #expect(try await peer.call(Self.hello)?.contains(Self.refused) == true)
                #expect(try await peer.call(Self.authenticate("secret")) == Self.pong)
                #expect(try await peer.call(Self.ping) == Self.pong)
                #expect(try await SocketClient(connectedTo: listener.address).call(Self.ping) == nil)
            }
        }
    }

    @Test func unixSocketIsPrivateToItsOwnerAndNeedsNoToken() async throws {
        try await withDirectory { directory in
            let path = "\(directory)/s"
            // The socket file of a process that has died.
            close(try SocketFile(path: path).listen())
            try await ListeningProcess.run(on: "unix:\(path)") { listener in
                #expect(listener.address == .unix(path: path))
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
                let peer = try await SocketClient(connectedTo: listener.address)
                #expect(try await peer.call(Self.hello)?.contains("renkei") == true)
                try await check(["--listen", "unix:\(path)"], fails: 1, "another process serves unix:\(path)")
                #expect(try await peer.call(Self.ping) == Self.pong)
                #expect(try await SocketClient(connectedTo: listener.address).call(Self.ping) == Self.pong)
            }
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    @Test func fileThatIsNoSocketIsNotReplaced() async throws {
        try await withDirectory(files: ["s": "kept"]) { directory in
            try await check(["--listen", "unix:\(directory)/s"], fails: 1, "exists and is not a socket")
            #expect(try String(contentsOfFile: "\(directory)/s", encoding: .utf8) == "kept")
        }
    }

    @Test func eachPeerIsAnsweredInItsFraming() async throws {
        try await withDirectory { directory in
            try await ListeningProcess.run(on: "unix:\(directory)/s") { listener in
                let lines = try await SocketClient(connectedTo: listener.address)
                let headers = try await SocketClient(connectedTo: listener.address)
                let answer = "Content-Length: 36\r\n\r\n\(Self.pong)"
                try await headers.send("content-length:40\r\nX: y\r\n\r\n\(Self.ping)")
                #expect(await headers.read(byteCount: answer.utf8.count) == answer)
                #expect(try await lines.call(Self.ping) == Self.pong)
                try await headers.send("Content-Length: x\r\n\r\n")
                #expect(await headers.readLine()?.hasPrefix("Content-Length: ") == true)
                #expect(await headers.readLine() == "\r")
                #expect(await headers.readLine() == nil)
                #expect(try await lines.call(Self.ping) == Self.pong)
            }
        }
    }
}
