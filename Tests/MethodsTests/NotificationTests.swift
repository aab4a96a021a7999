import Ledger
import Reconciliation
import Roster
import Testing

@testable import Methods
@testable import Sync

@Suite struct NotificationTests {
    private func progress(_ job: JobName, _ done: Int) -> EngineEvent {
        .progress(job: job, JobProgress(done: done, total: nil))
    }

    /// Sends the requests, lets the events happen, and ends the input.
    /// - Returns: the notifications that the peer gets.
    private func heard(_ requests: String..., then events: EngineEvent...) async throws -> [String] {
        let peer = Peer()
        async let ended: Void = peer.session.run()
        for request in requests { try await peer.say(request) }
        try await peer.say(#"{"jsonrpc":"2.0","id":"now","method":"ping"}"#)
        let answers = await peer.hear { $0.contains(#""id":"now""#) }
        for event in events { peer.engine.hub.send(event) }
        peer.stream.endOutput()
        let rest = await peer.hear()
        await ended
        return (answers + rest).filter { $0.contains(#""method""#) }
    }

    @Test func aPeerGetsNoNotificationThatItDidNotSubscribeTo() async throws {
        let silence = try await heard(then: .jobChanged(try .sample("april", .ready), nil), progress("april", 1))
        #expect(silence == [])
        let others = try await heard(
            #"{"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"job":"may"}}"#,
            then: .jobChanged(try .sample("april", .ready), nil))
        #expect(others == [])
    }

    @Test func changeAndProgressOfAJobComeInOrder() async throws {
        let lines = try await heard(
            #"{"jsonrpc":"2.0","id":1,"method":"subscribe","params":{"job":"april"}}"#,
            then: progress("may", 1), .jobChanged(try .sample("april", .fetching), nil), progress("april", 7))
        #expect(lines.count == 2)
        #expect(lines.first?.contains(#""method":"job.changed","params":{"job":"april","state":"fetching""#) == true)
        #expect(
            lines.last == #"{"jsonrpc":"2.0","method":"job.progress","params":"#
                + #"{"job":"april","progress":{"done":7,"total":null,"etaSeconds":null}}}"#)
    }

    @Test func theLastStateIsSentBeforeTheSessionEnds() async throws {
        let lines = try await heard(
            #"{"jsonrpc":"2.0","id":1,"method":"subscribe"}"#,
            then: .jobChanged(try .sample("april", .fetching), nil), progress("april", 1), progress("april", 2),
            .jobChanged(try .sample("april", .ready), nil))
        #expect(lines.last?.contains(#""state":"ready""#) == true)
    }

    @Test func unsubscribingEndsTheNotifications() async throws {
        let lines = try await heard(
            #"{"jsonrpc":"2.0","id":1,"method":"subscribe"}"#, #"{"jsonrpc":"2.0","id":2,"method":"unsubscribe"}"#,
            then: .jobChanged(try .sample("april", .ready), nil))
        #expect(lines == [])
    }

    @Test func theLastProgressComesWhileTheSessionGoesOn() async throws {
        let peer = Peer()
        async let ended: Void = peer.session.run()
        try await peer.say(#"{"jsonrpc":"2.0","id":1,"method":"subscribe"}"#)
        _ = await peer.hear { $0.contains(#""id":1"#) }
        for done in 1...1000 { peer.engine.hub.send(progress("april", done)) }
        #expect(await peer.hear { $0.contains(#""done":1000,"#) }.count <= 1000)
        peer.stream.endOutput()
        await ended
    }
}
