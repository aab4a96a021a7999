import Contract
import Roster
import Sync
import Testing

@testable import Methods
@testable import Reconciliation

/// Every kind of error, provoked in a real session. `schema/validate.py` checks the recorded answers as well.
@Suite struct ErrorKindTests {
    /// Messages that a session refuses, with the kind of the answer.
    private static let badMessages: [(kind: ErrorKind, message: String)] = [
        (.parseError, "{"),
        (.invalidRequest, #"{"jsonrpc":"1.0","id":1,"method":"ping"}"#),
        (.methodNotFound, #"{"jsonrpc":"2.0","id":1,"method":"noSuchMethod"}"#),
        (.invalidParams, #"{"jsonrpc":"2.0","id":1,"method":"status","params":{}}"#),
        (.tooLarge, "[" + Array(repeating: "1", count: 2000).joined(separator: ",") + "]"),
        (.ledgerFull, #"{"jsonrpc":"2.0","id":1,"method":"jobs"}"#),
    ]

    private static let refusal = Roster.Refusal(side: .smartHR, status: 403, code: "5", messages: ["no"])
    private static let noon = Timestamp(milliseconds: 1_775_012_400_000)

    /// Errors that the engine throws, with the kind of the answer.
    private static let failures: [(kind: ErrorKind, failure: any Error)] = [
        (.internalError, Surprise(secret: "hunter2")),
        (.requestCancelled, CancellationError()),
        (.notConfigured, SyncFailure.notConfigured(reason: "no token")),
        (.unknownConnection, SyncFailure.unknownConnection("main", known: ["other"])),
        (.unknownJob, SyncFailure.unknownJob("april")),
        (.jobExists, SyncFailure.jobExists("april")),
        (.jobNotReady, SyncFailure.jobNotReady("april", .fetching)),
        (.jobBusy, SyncFailure.jobBusy("april", .syncing)),
        (.jobExpired, SyncFailure.jobExpired("april", fetchedAt: noon)),
        (.createDefaultsRequired, SyncFailure.createDefaultsRequired(codes: [EmployeeCode("0001")], .kingOfTime)),
        (.unknownChoice, SyncFailure.unknownChoice(kind: "divisionCode", id: "1000")),
        (.unknownEmployees, SyncFailure.unknownEmployees(["0001"])),
        (.ambiguousEmployee, SyncFailure.ambiguousEmployee(EmployeeCode("0001"), [RecordID("s1"), RecordID("s2")])),
        (.alreadySelected, SyncFailure.alreadySelected(["0001"])),
        (.nothingToResolve, SyncFailure.nothingToResolve("0001", .accept)),
        (
            .candidateRequired,
            SyncFailure.candidateRequired(
                "0001",
                [
                    Sync.Candidate(id: RecordID("k1"), code: EmployeeCode("0002")),
                    Sync.Candidate(id: RecordID("k2"), code: nil),
                ])
        ),
        (.unknownDecision, SyncFailure.unknownDecision("9")),
        (.contradictingDecision, SyncFailure.contradictingDecision("3", employee: nil)),
        (.contradictingDecision, SyncFailure.contradictingDecision(nil, employee: RecordID("s2"))),
        (
            .limitExceeded,
            SyncFailure.limitExceeded(
                [ExceededLimit(.creates, 2, 1)!], digest: "0000000000000000")
        ),
        (.digestMismatch, SyncFailure.digestMismatch(expected: "0000000000000000")),
        (.ledgerBusy, SyncFailure.ledgerBusy(owner: "process 1")),
        (.ledgerFull, SyncFailure.ledgerFull),
        (.ledgerUnusable, SyncFailure.ledgerUnusable(reason: "it is damaged")),
        (.ledgerRestored, SyncFailure.ledgerRestored(reason: Roster.BilingualText(ja: "古い", en: "it is older"))),
        (.cancelled, SyncFailure.cancelled),
        (.serviceClosed, SyncFailure.service(.kingOfTime, .closed(service: "KING OF TIME", until: noon))),
        (.rateLimited, SyncFailure.service(.smartHR, .rateLimited(service: "SmartHR", until: noon))),
        (.serviceRefused, SyncFailure.service(.smartHR, .refused(refusal))),
        (.serviceUnavailable, SyncFailure.service(.smartHR, .unavailable(reason: "no answer"))),
        (
            .incompleteList,
            SyncFailure.service(
                .smartHR, .incompleteList(reason: Roster.BilingualText(ja: "1件足りません", en: "one is missing")))
        ),
        (.invalidResponse, SyncFailure.service(.smartHR, .unreadableAnswer(reason: "no JSON"))),
        (.wrongTenant, SyncFailure.service(.smartHR, .wrongTenant(service: "SmartHR", expected: "a", found: "b"))),
        (.recordRefused, SyncFailure.service(.smartHR, .recordRefused(refusal))),
        (.recordNotFound, SyncFailure.service(.smartHR, .notFound)),
        (.planLimitExceeded, SyncFailure.service(.smartHR, .planLimitExceeded(refusal))),
        (.outcomeUnknown, SyncFailure.service(.smartHR, .outcomeUnknown(reason: "the answer was lost"))),
    ]

    private struct Surprise: Error {
        let secret: String
    }

    private static let choices = #"{"jsonrpc":"2.0","id":1,"method":"choices"}"#

    private func check(
        _ kind: ErrorKind, _ message: String, _ peer: Peer, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        async let ended: Void = peer.session.run()
        try await peer.say(message)
        peer.stream.endOutput()
        let answer = await peer.hear().joined()
        await ended
        #expect(answer.contains(#""error":{"code":\#(kind.code),"#), "\(answer)", sourceLocation: sourceLocation)
        #expect(answer.contains(#""kind":"\#(kind.rawValue)""#), sourceLocation: sourceLocation)
        #expect(answer.contains(#""messageJa":""#), sourceLocation: sourceLocation)
        #expect(!answer.contains("hunter2"), sourceLocation: sourceLocation)
    }

    @Test func everyKindIsProvokedSomewhere() {
        let kinds = Self.badMessages.map(\.kind) + Self.failures.map(\.kind) + [.unauthenticated]
        // No request is answered with it: it is the error of one employee's outcome.
        #expect(Set(ErrorKind.allCases).subtracting(kinds) == [.notKept])
    }

    @Test(arguments: badMessages)
    func aBadMessageIsAnsweredWithItsKind(kind: ErrorKind, message: String) async throws {
        try await check(kind, message, Peer())
    }

    @Test(arguments: failures)
    func anEngineFailureIsAnsweredWithItsKind(kind: ErrorKind, failure: any Error) async throws {
        try await check(kind, Self.choices, Peer(failure: failure))
    }

    /// A job that does not run will not become ready by itself, so that asking again is of no use.
    @Test(arguments: Reconciliation.JobState.allCases)
    func aJobThatIsNotReadyIsRetryableWhileItRuns(state: Reconciliation.JobState) async throws {
        let peer = Peer(failure: SyncFailure.jobNotReady("april", state))
        async let ended: Void = peer.session.run()
        try await peer.say(Self.choices)
        peer.stream.endOutput()
        let answer = await peer.hear().joined()
        await ended
        let isRunning = [.fetching, .syncing, .waiting].contains(state)
        #expect(answer.contains(#""retryable":\#(isRunning)"#), "\(answer)")
    }

    @Test func aPeerWithoutTheTokenIsUnauthenticated() async throws {
        try await check(.unauthenticated, Self.choices, Peer(token: RequiredToken("secret")))
    }
}
