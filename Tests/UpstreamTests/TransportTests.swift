import Logging
import Loopback
import Roster
import Synchronization
import Testing

@testable import Upstream

/// A transport to a raw server, with a token that no message may hold.
struct Line: Sendable {
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
            governor: RateGovernor(.unlimited, time: clock), time: clock, random: { 0 }, writeGate: gate,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    /// The body of an answer with status 200; 429 and 5xx as the services' rooms judge them.
    func get(_ path: String = "/v1/crews") async throws -> String {
        try await send(Request(.get, path))
    }

    func post(_ path: String = "/v1/crews") async throws -> String {
        try await send(Request(.post, path, body: Array("{}".utf8)))
    }

    private func send(_ request: Request) async throws -> String {
        defer { Task { try await transport.shutdown() } }
        return try await transport.send(request) { response throws(Trouble) in
            switch response.status {
            case 429: throw .tooMany(wait: nil)
            case 500...: throw .again(.unavailable(reason: "status \(response.status)"))
            case 200: return String(decoding: response.body, as: UTF8.self)
            default: throw .final(.unreadableAnswer(reason: "status \(response.status)"))
            }
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

/// A request ended in another way than a test claims.
struct Unexpected: Error {
    let what: String

    init(_ what: String) { self.what = what }
}

/// Counts and keeps what a raw server was asked.
final class Heard: Sendable {
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
        let heard = Heard()
        try await RawServer.run { head in
            _ = heard.add(head)
            return httpAnswer()
        } visit: { (port) async throws in
            #expect(try await Line("http://127.0.0.1:\(port)/api").get("/v1/crews") == "{}")
        }
        let head = heard.all[0].lowercased()
        #expect(head.hasPrefix("get /api/v1/crews http/1.1"))
        #expect(head.contains("authorization: bearer \(Line.token)"))
        #expect(!head.contains("cookie"))
    }

    @Test func aReadIsTriedAgainWithinItsPlan() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            heard.add(head) < 3 ? httpAnswer(502) : httpAnswer()
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)") { $0.retry.attempts = 3 }
            #expect(try await line.get() == "{}")
            #expect(line.clock.sleeps == [.milliseconds(250), .milliseconds(500)])
        }
        #expect(heard.all.count == 3)
    }

    @Test func aReadGivesUpAfterItsLastAttempt() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            _ = heard.add(head)
            return httpAnswer(500)
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)")
            #expect(await line.failure { try await line.get() } == .unavailable(reason: "status 500"))
        }
        #expect(heard.all.count == 2)
    }

    @Test func aDroppedReadIsTriedAgainAndADroppedWriteIsNot() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            _ = heard.add(head)
            return nil
        } visit: { (port) async throws in
            let reading = Line("http://127.0.0.1:\(port)")
            guard case .unavailable(let reason) = await reading.failure({ try await reading.get() }) else {
                throw Unexpected("not unavailable")
            }
            #expect(reason.hasPrefix("SmartHR: GET /v1/crews: "))
            #expect(heard.all.count == 2)
            let writing = Line("http://127.0.0.1:\(port)")
            let failure = await writing.gate.whileOpen { await writing.failure { try await writing.post() } }
            guard case .outcomeUnknown = failure else { throw Unexpected("\(String(describing: failure))") }
            #expect(heard.all.count == 3)
        }
    }

    @Test func aWriteThatNeverLeftIsTriedAgain() async throws {
        let line = Line("http://127.0.0.1:1")
        let failure = await line.gate.whileOpen { await line.failure { try await line.post() } }
        guard case .unavailable(let reason) = failure else { throw Unexpected("\(String(describing: failure))") }
        #expect(reason.contains("check the base URL"))
        #expect(line.clock.sleeps.count == 1)
    }

    @Test func withTheGateShutNoWriteLeaves() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            _ = heard.add(head)
            return httpAnswer()
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)")
            for method in [Request.Method.post, .put, .patch] {
                await #expect(throws: WriteWithoutSync(request: "\(method.rawValue) /x")) {
                    try await line.transport.send(Request(method, "/x")) { _ in }
                }
            }
            try await line.transport.shutdown()
        }
        #expect(heard.all.isEmpty)
    }

    @Test func aRedirectOnTheSameHostIsFollowedAndElsewhereRefusedWithoutTheToken() async throws {
        let elsewhere = Heard()
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
                #expect(try await Line("http://127.0.0.1:\(port)").get("/here") == "{}")
                for path in ["/away", "/round"] {
                    let line = Line("http://127.0.0.1:\(port)")
                    guard case .unreadableAnswer(let reason) = await line.failure({ try await line.get(path) }) else {
                        throw Unexpected("\(path)")
                    }
                    #expect(reason.contains("redirected"))
                    #expect(line.clock.sleeps.isEmpty)
                }
            }
        }
        #expect(elsewhere.all.isEmpty)
    }

    @Test func aRedirectedWriteIsNotSentAnywhereElse() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            _ = heard.add(head)
            return httpAnswer(307, headers: ["location: /other"], "")
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)")
            let failure = await line.gate.whileOpen { await line.failure { try await line.post() } }
            #expect(failure == .unreadableAnswer(reason: "status 307"))
        }
        #expect(heard.all.count == 1)
    }

    @Test func aCutBodyIsAFaultAndNoAnswer() async throws {
        try await RawServer.run { _ in
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n[1,2"
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)")
            guard case .unavailable = await line.failure({ try await line.get() }) else {
                throw Unexpected("a cut body was taken for an answer")
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
            let line = Line("http://127.0.0.1:\(port)") { $0.maximumResponseBytes = 1000 }
            guard case .unavailable(let reason) = await line.failure({ try await line.get() }) else {
                throw Unexpected("taken")
            }
            #expect(reason.contains("larger than the limit"))
            #expect(line.clock.sleeps.isEmpty)
        }
    }

    @Test(arguments: ["this is no HTTP\r\n\r\n", "HTTP/1.1 banana\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n"])
    func nonsenseInsteadOfHTTPIsAFault(nonsense: String) async throws {
        try await RawServer.run { _ in
            nonsense
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)")
            guard case .unavailable = await line.failure({ try await line.get() }) else { throw Unexpected("taken") }
        }
    }

    @Test func silenceEndsWithTheReadTimeout() async throws {
        try await RawServer.run { _ in
            "HTTP/1.1 200 OK\r\n"
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)") { options in
                options.readTimeout = .milliseconds(50)
                options.retry.attempts = 1
            }
            guard case .unavailable = await line.failure({ try await line.get() }) else { throw Unexpected("taken") }
        }
    }

    @Test func plainHTTPOffLoopbackIsRefusedBeforeTheTokenLeaves() async throws {
        let line = Line("http://example.jp/api")
        guard case .unavailable(let reason) = await line.failure({ try await line.get() }) else {
            throw Unexpected("sent")
        }
        #expect(reason.contains("plain HTTP is refused"))
    }

    @Test func aHostThatDoesNotExistIsToldAsSuch() async throws {
        let line = Line("https://nowhere.invalid/api")
        guard case .unavailable(let reason) = await line.failure({ try await line.get() }) else {
            throw Unexpected("found")
        }
        #expect(reason.contains("the host name was not found"), "\(reason)")
    }

    @Test func tooManyIsWaitedOutAndAWriteSentAgain() async throws {
        let heard = Heard()
        try await RawServer.run { head in
            heard.add(head) == 1 ? httpAnswer(429, headers: ["retry-after: 30"]) : httpAnswer()
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)")
            #expect(try await line.gate.whileOpen { try await line.post() } == "{}")
            #expect(line.clock.sleeps == [.milliseconds(30_100)])
        }
        #expect(heard.all.count == 2)
    }

    @Test func tooManyWithoutEndIsToldInTheEnd() async throws {
        try await RawServer.run { _ in
            httpAnswer(429)
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)")
            guard case .rateLimited(let service, _) = await line.failure({ try await line.get() }) else {
                throw Unexpected("not limited")
            }
            #expect(service == "SmartHR")
        }
    }

    @Test func theTokenIsAskedForAnewAfterARefusal() async throws {
        let asked = Heard()
        try await RawServer.run { head in
            head.contains("Bearer second") ? httpAnswer() : httpAnswer(401)
        } visit: { (port) async throws in
            let clock = JumpingClock()
            let transport = Transport(
                side: .smartHR, label: "SmartHR", base: BaseURL("http://127.0.0.1:\(port)")!,
                token: { asked.add("") == 1 ? "first" : "second" }, options: TransportOptions(),
                governor: RateGovernor(.unlimited, time: clock), time: clock, random: { 0 }, writeGate: WriteGate(),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            let statuses = try await [
                transport.send(Request(.get, "/x")) { $0.status }, transport.send(Request(.get, "/x")) { $0.status },
            ]
            #expect(statuses == [401, 200])
            // Neither the one in use nor the one before it is repeated in a message.
            #expect(transport.mask("first second third") == "*** *** third")
            try await transport.shutdown()
        }
    }

    @Test func timeoutsOfAnyLengthDoNotOverflow() async throws {
        try await RawServer.run { _ in
            httpAnswer()
        } visit: { (port) async throws in
            let line = Line("http://127.0.0.1:\(port)") { options in
                options.connectTimeout = .seconds(Int64.max)
                options.readTimeout = .seconds(Int64.max)
                options.totalTimeout = .seconds(Int64.max)
            }
            #expect(try await line.get() == "{}")
        }
    }
}
