import Foundation
import Loopback
import NIOCore
import NIOSSL
import Roster
import Testing

@testable import Upstream

@Suite struct TLSTests {
    private func server(
        _ pair: Certificates.Pair, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        let context = try NIOSSLContext(
            configuration: .makeServerConfiguration(
                certificateChain: [.certificate(NIOSSLCertificate(bytes: Array(pair.certificate.utf8), format: .pem))],
                privateKey: .privateKey(NIOSSLPrivateKey(bytes: Array(pair.key.utf8), format: .pem))))
        try await RawServer.run(
            answer: { _ in httpAnswer() }, visit: body,
            upgrade: { channel in
                try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
            })
    }

    /// A file with the tests' own authority.
    private func authority() throws -> String {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("authority-\(UUID().uuidString).pem")
        try Data(Certificates.authority.utf8).write(to: file)
        return file.path
    }

    private func reason(_ port: Int, trusting authority: String?) async throws -> String {
        let fixture = TransportFixture("https://127.0.0.1:\(port)/api") { $0.certificateAuthorities = authority }
        guard case .unavailable(let reason) = await fixture.failure({ try await fixture.get() }) else {
            throw UnexpectedResult("another failure")
        }
        // Trying again would not make a certificate better.
        #expect(fixture.clock.sleeps.isEmpty)
        return reason
    }

    @Test func anAuthorityFromTheSettingsIsTrusted() async throws {
        let authority = try authority()
        try await server(Certificates.good) { (port) async throws in
            #expect(
                try await TransportFixture("https://127.0.0.1:\(port)") { $0.certificateAuthorities = authority }.get()
                    == "{}")
        }
    }

    @Test func anUnknownAuthorityIsNotTrusted() async throws {
        try await server(Certificates.good) { (port) async throws in
            let reason = try await reason(port, trusting: nil)
            #expect(reason.contains("TLS failed"), "\(reason)")
            #expect(reason.contains("authority"), "\(reason)")
        }
    }

    @Test func aCertificateForAnotherHostOrFromThePastIsRefused() async throws {
        let authority = try authority()
        for pair in [Certificates.other, Certificates.expired] {
            try await server(pair) { (port) async throws in
                let reason = try await reason(port, trusting: authority)
                #expect(reason.contains("TLS failed"), "\(reason)")
            }
        }
    }

    @Test func plainHTTPBehindASecureAddressIsATLSFault() async throws {
        try await RawServer.run { _ in
            httpAnswer()
        } visit: { (port) async throws in
            let fixture = TransportFixture("https://127.0.0.1:\(port)") { $0.retry.attempts = 1 }
            guard case .unavailable(let reason) = await fixture.failure({ try await fixture.get() }) else {
                throw UnexpectedResult("got")
            }
            #expect(reason.contains("TLS"), "\(reason)")
        }
    }

    @Test func aMissingFileOfAuthoritiesIsReported() async throws {
        let reason = try await reason(1, trusting: "/nowhere/authorities.pem")
        #expect(reason.contains("certificate"), "\(reason)")
    }
}
