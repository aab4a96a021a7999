import Foundation
import Loopback
import MessageRecord
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

@testable import Wire

/// A peer of a listener that sends and receives plain bytes.
final class SocketClient: Sendable {
    private let stream: SocketStream
    private let unread = Mutex<[UInt8]>([])
    private let record = MessageRecord()

    /// - Parameter tls: whether to use TLS, trusting the authority of the tests' certificates.
    init(connectedTo address: ListenAddress, tls: Bool = false) async throws {
        let context = tls ? try Self.trustingTestAuthority() : nil
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            // A TLS handshake has to read before the test does.
            .channelOption(.autoRead, value: tls).channelOption(.allowRemoteHalfClosure, value: true)
        let makeStream: @Sendable (any Channel) -> EventLoopFuture<SocketStream> = { channel in
            channel.eventLoop.makeCompletedFuture {
                if let context {
                    try channel.pipeline.syncOperations.addHandler(
                        NIOSSLClientHandler(context: context, serverHostname: "localhost"))
                }
                return try SocketStream.attach(to: channel)
            }
        }
        switch address {
        case .tcp(_, let port):
            stream = try await bootstrap.connect(host: "127.0.0.1", port: port, channelInitializer: makeStream)
        case .unix(let path):
            stream = try await bootstrap.connect(unixDomainSocketPath: path, channelInitializer: makeStream)
        }
    }

    func send(_ text: String) async throws {
        record.note(.incoming, Array(text.utf8))
        try await stream.write(Array(text.utf8))
    }

    /// The next line, without its line end; `nil` at the end of the stream.
    func readLine() async -> String? {
        let line = await read { $0.firstIndex(of: 0x0A).map { $0 + 1 } }
        return line.map { String(decoding: $0.dropLast(), as: UTF8.self) }
    }

    /// The next bytes; `nil` if the stream ends before there are so many.
    func read(byteCount: Int) async -> String? {
        await read { $0.count >= byteCount ? byteCount : nil }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Sends a line and reads the next one.
    func call(_ line: String) async throws -> String? {
        try await send(line + "\n")
        return await readLine()
    }

    func close() async { await stream.close() }

    /// - Parameter length: the length of the wanted piece at the start of the bytes; `nil` if they do not hold it yet.
    private func read(length: ([UInt8]) -> Int?) async -> [UInt8]? {
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

    private static func trustingTestAuthority() throws -> NIOSSLContext {
        var settings = TLSConfiguration.makeClientConfiguration()
        settings.trustRoots = .certificates([
            try NIOSSLCertificate(bytes: Array(Certificates.authority.utf8), format: .pem)
        ])
        return try NIOSSLContext(configuration: settings)
    }
}
