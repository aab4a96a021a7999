import Foundation
import Loopback
import Testing

@testable import Wire

/// `renkei serve --listen` with many peers, and with peers that send or read badly.
@Suite struct ListenLoadTests {
    private static let ping = #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#
    private static let pong = #"{"jsonrpc":"2.0","id":1,"result":{}}"#
    private static let discover = #"{"jsonrpc":"2.0","id":2,"method":"rpc.discover"}"#

    private func withSocket(
        environment: [String: String] = [:], _ work: @Sendable (ListenAddress) async throws -> Void
    ) async throws {
        try await withDirectory { directory in
            try await ListeningProcess.run(on: "unix:\(directory)/s", environment: environment) { listener in
                try await work(listener.address)
            }
        }
    }

    @Test func thousandPeersAreServedAndOneMoreIsRefusedWithTheLimit() async throws {
        Descriptors.raiseLimit()
        try await withSocket { address in
            var peers: [SocketClient] = []
            for _ in 0..<1000 { peers.append(try await SocketClient(connectedTo: address)) }
            for peer in peers { try await peer.send(Self.ping + "\n") }
            for peer in peers { #expect(await peer.readLine() == Self.pong) }
            let another = try await SocketClient(connectedTo: address)
            #expect(await another.readLine()?.contains(#""limit":"connections","allowed":1000"#) == true)
            #expect(await another.readLine() == nil)
            await peers[0].close()
            for peer in peers.dropFirst() { #expect(try await peer.call(Self.ping) == Self.pong) }
        }
    }

    @Test func slowPeersAndFloodingPeersDelayNoOtherPeer() async throws {
        try await withSocket { address in
            let (slow, deaf, loud) = (
                try await SocketClient(connectedTo: address), try await SocketClient(connectedTo: address),
                try await SocketClient(connectedTo: address)
            )
            let flood = String(repeating: Self.ping + "\n", count: 1000)
            let floods = [
                Task {
                    while !Task.isCancelled { try await deaf.send(String(repeating: Self.discover + "\n", count: 50)) }
                },
                Task { while !Task.isCancelled { try await loud.send(flood) } },
                Task { while await loud.readLine() != nil {} },
            ]
            let other = try await SocketClient(connectedTo: address)
            for byte in Self.ping {
                try await slow.send(String(byte))
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
