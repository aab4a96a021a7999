import Foundation
import Loopback
import MessageRecord
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

@testable import Wire

/// One peer of a listener, which says and hears plain bytes.
final class SocketPeer: Sendable {
    private let stream: SocketStream
    private let unread = Mutex<[UInt8]>([])
    private let record = MessageRecord()

    /// - Parameter tls: whose certificate has to be the tests' good one.
    init(_ address: ListenAddress, tls: Bool = false) async throws {
        let context = tls ? try Self.trustingTheTests() : nil
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            // Whoever shakes hands has to read before anybody asks.
            .channelOption(.autoRead, value: tls).channelOption(.allowRemoteHalfClosure, value: true)
        let makeStream: @Sendable (any Channel) -> EventLoopFuture<SocketStream> = { channel in
            channel.eventLoop.makeCompletedFuture {
                if let context {
                    try channel.pipeline.syncOperations.addHandler(
                        NIOSSLClientHandler(context: context, serverHostname: "localhost"))
                }
                return try SocketStream.takeOver(channel)
            }
        }
        switch address {
        case .tcp(_, let port):
            stream = try await bootstrap.connect(host: "127.0.0.1", port: port, channelInitializer: makeStream)
        case .unix(let path):
            stream = try await bootstrap.connect(unixDomainSocketPath: path, channelInitializer: makeStream)
        }
    }

    func say(_ text: String) async throws {
        record.note(.incoming, Array(text.utf8))
        try await stream.write(Array(text.utf8))
    }

    /// The next line, without its line end; `nil` when the other side has ended.
    func line() async -> String? {
        await heard { $0.firstIndex(of: 0x0A).map { $0 + 1 } }.map { String(decoding: $0.dropLast(), as: UTF8.self) }
    }

    /// So many bytes; `nil` when the other side has ended before.
    func bytes(_ count: Int) async -> String? {
        await heard { $0.count >= count ? count : nil }.map { String(decoding: $0, as: UTF8.self) }
    }

    func call(_ line: String) async throws -> String? {
        try await say(line + "\n")
        return await self.line()
    }

    /// Goes without a word.
    func close() async { await stream.close() }

    /// - Parameter length: of what is wanted, once it is there.
    private func heard(upTo length: ([UInt8]) -> Int?) async -> [UInt8]? {
        while true {
            let found = unread.withLock { unread -> [UInt8]? in
                guard let length = length(unread) else { return nil }
                defer { unread.removeFirst(length) }
                return Array(unread.prefix(length))
            }
            if let found {
                record.note(.outgoing, found)
                return found
            }
            guard let piece = await stream.read() else { return nil }
            unread.withLock { $0 += piece }
        }
    }

    private static func trustingTheTests() throws -> NIOSSLContext {
        var settings = TLSConfiguration.makeClientConfiguration()
        settings.trustRoots = .certificates([
            try NIOSSLCertificate(bytes: Array(Certificates.authority.utf8), format: .pem)
        ])
        return try NIOSSLContext(configuration: settings)
    }
}
