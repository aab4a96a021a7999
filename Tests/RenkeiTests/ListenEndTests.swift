import Foundation
import Loopback
import Testing

@testable import Wire

/// How `renkei serve --listen` ends.
@Suite struct ListenEndTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
    private static let fetch =
        #"{"jsonrpc":"2.0","id":2,"method":"fetch","params":{"direction":"smartHRToKingOfTime","#
        + #""baseDate":"2026-04-01","job":"april","waitSeconds":600}}"#

    /// The peers stay connected; that the end comes soon is looked at where the listener is run.
    private func checkTheyHeardTheEnd(of peers: [SocketPeer], sourceLocation: SourceLocation = #_sourceLocation) async {
        for peer in peers { #expect(await peer.line() == nil, sourceLocation: sourceLocation) }
    }

    @Test func aSignalEndsItWithIdlePeersConnected() async throws {
        let peers = try await withFolder { folder in
            try await ListeningChild.run("unix:\(folder)/s") { listener in
                let (idle, silent) = (try await SocketPeer(listener.address), try await SocketPeer(listener.address))
                #expect(try await idle.call(Self.ping) == Self.pong)
                return [idle, silent]
            }
        }
        await checkTheyHeardTheEnd(of: peers)
    }

    @Test func aSignalEndsItWithIdlePeersConnectedOverTLS() async throws {
        let files = ["c": Certificates.good.certificate, "k": Certificates.good.key]
        let peers = try await withFolder(files) { folder in
            let options = ["--token-env", "T", "--tls-certificate", "\(folder)/c", "--tls-key", "\(folder)/k"]
            return try await ListeningChild.run("127.0.0.1:0", options, environment: ["T": "secret"]) { listener in
                let idle = try await SocketPeer(listener.address, tls: true)
                #expect(try await idle.call(Self.ping) == Self.pong)
                // One that never begins the handshake.
                return [idle, try await SocketPeer(listener.address)]
            }
        }
        await checkTheyHeardTheEnd(of: peers)
    }

    @Test func whatWasReadIsAnsweredBeforeTheEnd() async throws {
        let peer = try await withFolder { folder in
            let options = ["--sandbox", "--switch", "smartHR.maintenance=on"]
            return try await ListeningChild.run("unix:\(folder)/s", options) { listener in
                let peer = try await SocketPeer(listener.address)
                try await peer.say(Self.fetch + "\n" + Self.ping + "\n")
                #expect(await peer.line() == Self.pong)
                return peer
            }
        }
        #expect(await peer.line()?.hasPrefix(#"{"jsonrpc":"2.0","id":2,"result":{"job":"april""#) == true)
        await checkTheyHeardTheEnd(of: [peer])
    }

    @Test func onePeersShutdownEndsItForAll() async throws {
        try await withFolder { folder in
            try await ListeningChild.run("unix:\(folder)/s") { listener in
                let (one, other) = (try await SocketPeer(listener.address), try await SocketPeer(listener.address))
                #expect(try await other.call(Self.ping) == Self.pong)
                #expect(try await one.call(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#) == Self.pong)
                #expect(await one.line() == nil)
                #expect(await other.line() == nil)
            }
        }
    }
}
