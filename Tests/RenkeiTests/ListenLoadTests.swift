import Foundation
import Loopback
import Testing

@testable import Wire

/// `renkei serve --listen` with many peers, or with awkward ones.
@Suite struct ListenLoadTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
    private static let discover = #"{"jsonrpc":"2.0","id":2,"method":"rpc.discover"}"#

    private func withSocket(
        environment: [String: String] = [:], _ work: @Sendable (ListenAddress) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            try await ListeningChild.run("unix:\(folder)/s", environment: environment) { try await work($0.address) }
        }
    }

    @Test func aThousandPeersAreServedAtOnceAndOneMoreIsToldWhyNot() async throws {
        Descriptors.raiseLimit()
        try await withSocket { address in
            var peers: [SocketPeer] = []
            for _ in 0..<1000 { peers.append(try await SocketPeer(address)) }
            for peer in peers { try await peer.say(Self.ping + "\n") }
            for peer in peers { #expect(await peer.line() == Self.pong) }
            let another = try await SocketPeer(address)
            #expect(await another.line()?.contains(#""limit":"connections","allowed":1000"#) == true)
            #expect(await another.line() == nil)
            await peers[0].close()
            for peer in peers.dropFirst() { #expect(try await peer.call(Self.ping) == Self.pong) }
        }
    }

    @Test func onePeerThatHardlySpeaksOneThatNeverReadsAndOneThatFloodsSlowNobody() async throws {
        try await withSocket { address in
            let (slow, deaf, loud) = (
                try await SocketPeer(address), try await SocketPeer(address), try await SocketPeer(address)
            )
            let flood = String(repeating: Self.ping + "\n", count: 1000)
            let floods = [
                Task {
                    while !Task.isCancelled { try await deaf.say(String(repeating: Self.discover + "\n", count: 50)) }
                },
                Task { while !Task.isCancelled { try await loud.say(flood) } },
                Task { while await loud.line() != nil {} },
            ]
            let other = try await SocketPeer(address)
            for byte in Self.ping {
                try await slow.say(String(byte))
                #expect(try await other.call(Self.ping) == Self.pong)
            }
            #expect(try await slow.call("") == Self.pong)
            for flood in floods { flood.cancel() }
            await deaf.close()
            await loud.close()
            for flood in floods { _ = await flood.result }
        }
    }
}
