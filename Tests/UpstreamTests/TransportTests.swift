import Logging
import Loopback
import Roster
import Synchronization
import Testing

@testable import Upstream

/// A transport to a raw server, with a token that may appear in no message.
struct TransportFixture: Sendable {
    let clock = JumpingClock()
    let gate = WriteGate()
    let transport: Transport
    static let token = "tok3n-of-the-test"

    init(_ base: String, _ change: (inout TransportOptions) -> Void = { _ in }) {
        var options = TransportOptions()
        options.retry.attempts = 2
        options.ratePatience = .seconds(3600)
        options.connectTimeout = .seconds(300)
        change(&options)
        transport = Transport(
            side: .smartHR, label: "SmartHR", base: BaseURL(base)!, token: { Self.token }, options: options,
            rateLimiter: RateLimiter(.unlimited, time: clock), time: clock, random: { 0 }, writeGate: gate,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// The body of an answer with status 200; 429 and 5xx as the services' rooms classifier them.
    func get(_ path: String = "/v1/crews") async throws -> String {
        try await send(Request(.get, path))
    }

    func post(_ path: String = "/v1/crews") async throws -> String {
        try await send(Request(.post, path, body: Array("{}".utf8)))
    }

    private func send(_ request: Request) async throws -> String {
        let result: Result<String, any Error>
        do {
            result = .success(try await transport.send(request, read: Self.text))
        } catch {
            result = .failure(error)
        }
        try await transport.shutdown()
        return try result.get()
    }

    @Sendable private static func text(of response: Response) throws(AttemptFailure) -> String {
        switch response.status {
        case 429: throw .tooManyRequests(wait: nil)
        case 500...: throw .retryable(.unavailable(reason: "status \(response.status)"))
        case 200: return String(decoding: response.body, as: UTF8.self)
        default: throw .final(.unreadableAnswer(reason: "status \(response.status)"))
        }
    }

    /// The failure that a request ends with.
    func failure(_ request: () async throws -> String) async -> ServiceFailure? {
        do {
            let body = try await request()
            Issue.record("answered \(body)")
            return nil
        } catch {
            let text = "\(error)"
            #expect(!text.contains(Self.token))
            return error as? ServiceFailure
        }
    }
}

/// A request ended in another way than expected.
struct UnexpectedResult: Error {
    let what: String

    init(_ what: String) { self.what = what }
}

/// Counts and keeps the request heads that a raw server received.
final class RequestRecorder: Sendable {
    private let heads = Mutex<[String]>([])

    func add(_ head: String) -> Int {
        heads.withLock { heads in
            heads.append(head)
            return heads.count
        }
    }

    var all: [String] { heads.withLock { $0 } }
}

@Suite struct TransportTests {
    @Test func theTokenGoesInAHeaderAndNothingElseIsSent() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            _ = recorder.add(head)
            return httpAnswer()
        } visit: { (port) async throws in
            #expect(try await TransportFixture("http://127.0.0.1:\(port)/api").get("/v1/crews") == "{}")
        }
        let head = recorder.all[0].lowercased()
        #expect(head.hasPrefix("get /api/v1/crews http/1.1"))
        #expect(head.contains("authorization: bearer \(TransportFixture.token)"))
        #expect(!head.contains("cookie"))
    }

    @Test func aReadIsRetriedWithinItsPlan() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            recorder.add(head) < 3 ? httpAnswer(502) : httpAnswer()
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)") { $0.retry.attempts = 3 }
            #expect(try await fixture.get() == "{}")
            #expect(fixture.clock.sleeps == [.milliseconds(250), .milliseconds(500)])
        }
        #expect(recorder.all.count == 3)
    }

    @Test func aReadGivesUpAfterItsLastAttempt() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            _ = recorder.add(head)
            return httpAnswer(500)
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)")
            #expect(await fixture.failure { try await fixture.get() } == .unavailable(reason: "status 500"))
        }
        #expect(recorder.all.count == 2)
    }

    @Test func aDroppedReadIsRetriedAndADroppedWriteIsNot() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            _ = recorder.add(head)
            return nil
        } visit: { (port) async throws in
            let reading = TransportFixture("http://127.0.0.1:\(port)")
            guard case .unavailable(let reason) = await reading.failure({ try await reading.get() }) else {
                throw UnexpectedResult("not unavailable")
            }
            #expect(reason.hasPrefix("SmartHR: GET /v1/crews: "))
            #expect(recorder.all.count == 2)
            let writing = TransportFixture("http://127.0.0.1:\(port)")
            let failure = await writing.gate.whileOpen { await writing.failure { try await writing.post() } }
            guard case .outcomeUnknown = failure else { throw UnexpectedResult("\(String(describing: failure))") }
            #expect(recorder.all.count == 3)
        }
    }

    @Test func aWriteThatWasNeverSentIsRetried() async throws {
        let fixture = TransportFixture("http://127.0.0.1:1")
        let failure = await fixture.gate.whileOpen { await fixture.failure { try await fixture.post() } }
        guard case .unavailable(let reason) = failure else { throw UnexpectedResult("\(String(describing: failure))") }
        #expect(reason.contains("check the base URL"))
        #expect(fixture.clock.sleeps.count == 1)
    }

    @Test func withTheGateShutNoWriteLeaves() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            _ = recorder.add(head)
            return httpAnswer()
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)")
            for method in [Request.Method.post, .put, .patch] {
                await #expect(throws: WriteWithoutSync(request: "\(method.rawValue) /x")) {
                    try await fixture.transport.send(Request(method, "/x")) { _ in }
                }
            }
            try await fixture.transport.shutdown()
        }
        #expect(recorder.all.isEmpty)
    }

    @Test func aRedirectOnTheSameHostIsFollowedAndElsewhereRefusedWithoutTheToken() async throws {
        let elsewhere = RequestRecorder()
        try await RawServer.run { head in
            _ = elsewhere.add(head)
            return httpAnswer()
        } visit: { (other) async throws in
            try await RawServer.run { head in
                if head.hasPrefix("GET /here") { return httpAnswer(302, headers: ["location: /there"], "") }
                if head.hasPrefix("GET /there") { return httpAnswer() }
                if head.hasPrefix("GET /round") { return httpAnswer(307, headers: ["location: /round"], "") }
                return httpAnswer(301, headers: ["location: http://127.0.0.1:\(other)/x"], "")
            } visit: { (port) async throws in
                #expect(try await TransportFixture("http://127.0.0.1:\(port)").get("/here") == "{}")
                for path in ["/away", "/round"] {
                    let fixture = TransportFixture("http://127.0.0.1:\(port)")
                    guard case .unreadableAnswer(let reason) = await fixture.failure({ try await fixture.get(path) })
                    else {
                        throw UnexpectedResult("\(path)")
                    }
                    #expect(reason.contains("redirected"))
                    #expect(fixture.clock.sleeps.isEmpty)
                }
            }
        }
        #expect(elsewhere.all.isEmpty)
    }

    @Test func aRedirectedWriteIsNotSentAnywhereElse() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            _ = recorder.add(head)
            return httpAnswer(307, headers: ["location: /other"], "")
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)")
            let failure = await fixture.gate.whileOpen { await fixture.failure { try await fixture.post() } }
            #expect(failure == .unreadableAnswer(reason: "status 307"))
        }
        #expect(recorder.all.count == 1)
    }

    @Test func aCutBodyIsAFaultAndNoAnswer() async throws {
        try await RawServer.run { _ in
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n[1,2"
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)")
            guard case .unavailable = await fixture.failure({ try await fixture.get() }) else {
                throw UnexpectedResult("a cut body was taken for an answer")
            }
        }
    }

    @Test(arguments: ["content-length: 2000", "transfer-encoding: chunked"])
    func anAnswerLargerThanTheLimitIsRefused(length: String) async throws {
        let body = String(repeating: "x", count: 2000)
        let sent = length.hasPrefix("transfer") ? "7d0\r\n\(body)\r\n0\r\n\r\n" : body
        try await RawServer.run { _ in
            "HTTP/1.1 200 OK\r\n\(length)\r\n\r\n" + sent
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)") { $0.maximumResponseBytes = 1000 }
            guard case .unavailable(let reason) = await fixture.failure({ try await fixture.get() }) else {
                throw UnexpectedResult("taken")
            }
            #expect(reason.contains("larger than the limit"))
            #expect(fixture.clock.sleeps.isEmpty)
        }
    }

    @Test(arguments: ["this is no HTTP\r\n\r\n", "HTTP/1.1 banana\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n"])
    func nonsenseInsteadOfHTTPIsAFault(nonsense: String) async throws {
        try await RawServer.run { _ in
            nonsense
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)")
            guard case .unavailable = await fixture.failure({ try await fixture.get() }) else {
                throw UnexpectedResult("taken")
            }
        }
    }

    @Test func silenceEndsWithTheReadTimeout() async throws {
        try await RawServer.run { _ in
            "HTTP/1.1 200 OK\r\n"
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)") { options in
                options.readTimeout = .milliseconds(50)
                options.retry.attempts = 1
            }
            guard case .unavailable = await fixture.failure({ try await fixture.get() }) else {
                throw UnexpectedResult("taken")
            }
        }
    }

    @Test func plainHTTPOffLoopbackIsRefusedBeforeTheTokenLeaves() async throws {
        let fixture = TransportFixture("http://example.jp/api")
        guard case .unavailable(let reason) = await fixture.failure({ try await fixture.get() }) else {
            throw UnexpectedResult("sent")
        }
        #expect(reason.contains("plain HTTP is refused"))
    }

    @Test func aHostThatDoesNotExistIsNamedAsTheReason() async throws {
        let fixture = TransportFixture("https://nowhere.invalid/api")
        guard case .unavailable(let reason) = await fixture.failure({ try await fixture.get() }) else {
            throw UnexpectedResult("found")
        }
        #expect(reason.contains("the host name was not found"), "\(reason)")
    }

    @Test func afterTooManyRequestsAWriteIsSentAgain() async throws {
        let recorder = RequestRecorder()
        try await RawServer.run { head in
            recorder.add(head) == 1 ? httpAnswer(429, headers: ["retry-after: 30"]) : httpAnswer()
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)")
            #expect(try await fixture.gate.whileOpen { try await fixture.post() } == "{}")
            #expect(fixture.clock.sleeps == [.milliseconds(30_100)])
        }
        #expect(recorder.all.count == 2)
    }

    @Test func tooManyRequestsInARowEndTheRequest() async throws {
        try await RawServer.run { _ in
            httpAnswer(429)
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)")
            guard case .rateLimited(let service, _) = await fixture.failure({ try await fixture.get() }) else {
                throw UnexpectedResult("not limited")
            }
            #expect(service == "SmartHR")
        }
    }

    @Test func afterARefusalTheTokenIsFetchedAgain() async throws {
        let asked = RequestRecorder()
        try await RawServer.run { head in
            head.contains("Bearer second") ? httpAnswer() : httpAnswer(401)
        } visit: { (port) async throws in
            let clock = JumpingClock()
            let transport = Transport(
                side: .smartHR, label: "SmartHR", base: BaseURL("http://127.0.0.1:\(port)")!,
                token: { asked.add("") == 1 ? "first" : "second" }, options: TransportOptions(),
                rateLimiter: RateLimiter(.unlimited, time: clock), time: clock, random: { 0 }, writeGate: WriteGate(),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let statuses = try await [
                transport.send(Request(.get, "/x")) { $0.status }, transport.send(Request(.get, "/x")) { $0.status },
            ]
            #expect(statuses == [401, 200])
            // Neither the one in use nor the one before it is repeated in a message.
            #expect(transport.redact("first second third") == "*** *** third")
            try await transport.shutdown()
        }
    }

    @Test func timeoutsOfAnyLengthDoNotOverflow() async throws {
        try await RawServer.run { _ in
            httpAnswer()
        } visit: { (port) async throws in
            let fixture = TransportFixture("http://127.0.0.1:\(port)") { options in
                options.connectTimeout = .seconds(Int64.max)
                options.readTimeout = .seconds(Int64.max)
                options.totalTimeout = .seconds(Int64.max)
            }
            #expect(try await fixture.get() == "{}")
        }
    }
}
