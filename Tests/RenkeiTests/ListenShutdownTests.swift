import Foundation
import Loopback
import Testing

@testable import Wire

/// All ways in which `renkei serve --listen` ends.
@Suite struct ListenShutdownTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
    private static let fetch =
        #"{"jsonrpc":"2.0","id":2,"method":"fetch","params":{"direction":"smartHRToKingOfTime","#
        + #""baseDate":"2026-04-01","job":"april","waitSeconds":600}}"#

    /// The peers stay connected until after the end of the program; `ListeningProcess.run` checks that it ends in time.
    private func expectEndOfStream(for peers: [SocketClient], sourceLocation: SourceLocation = #_sourceLocation) async {
        for peer in peers { #expect(await peer.readLine() == nil, sourceLocation: sourceLocation) }
    }

    @Test func signalEndsAListenerWithIdlePeers() async throws {
        let peers = try await withDirectory { directory in
            try await ListeningProcess.run(on: "unix:\(directory)/s") { listener in
                let (idle, silent) = (
                    try await SocketClient(connectedTo: listener.address),
                    try await SocketClient(connectedTo: listener.address)
                )
                #expect(try await idle.call(Self.ping) == Self.pong)
                return [idle, silent]
            }
        }
        await expectEndOfStream(for: peers)
    }

    @Test func signalEndsAListenerWithIdleTLSPeers() async throws {
        let files = ["c": Certificates.good.certificate, "k": Certificates.good.key]
        let peers = try await withDirectory(files: files) { directory in
            let options = ["--token-env", "T", "--tls-certificate", "\(directory)/c", "--tls-key", "\(directory)/k"]
            return try await ListeningProcess.run(on: "127.0.0.1:0", options: options, environment: ["T": "secret"]) {
                listener in
                let idle = try await SocketClient(connectedTo: listener.address, tls: true)
                #expect(try await idle.call(Self.ping) == Self.pong)
                // The second peer never begins the handshake.
                return [idle, try await SocketClient(connectedTo: listener.address)]
            }
        }
        await expectEndOfStream(for: peers)
    }

    @Test func requestsThatWereReadAreAnsweredBeforeTheEnd() async throws {
        let peer = try await withDirectory { directory in
            let options = ["--sandbox", "--switch", "smartHR.maintenance=on"]
            return try await ListeningProcess.run(on: "unix:\(directory)/s", options: options) { listener in
                let peer = try await SocketClient(connectedTo: listener.address)
                try await peer.send(Self.fetch + "\n" + Self.ping + "\n")
                #expect(await peer.readLine() == Self.pong)
                return peer
            }
        }
        #expect(await peer.readLine()?.hasPrefix(#"{"jsonrpc":"2.0","id":2,"result":{"job":"april""#) == true)
        await expectEndOfStream(for: [peer])
    }

    @Test func shutdownByOnePeerEndsTheListener() async throws {
        try await withDirectory { directory in
            try await ListeningProcess.run(on: "unix:\(directory)/s") { listener in
                let (one, other) = (
                    try await SocketClient(connectedTo: listener.address),
                    try await SocketClient(connectedTo: listener.address)
                )
                #expect(try await other.call(Self.ping) == Self.pong)
                #expect(try await one.call(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#) == Self.pong)
                #expect(await one.readLine() == nil)
                #expect(await other.readLine() == nil)
            }
        }
    }
}
