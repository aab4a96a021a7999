import Contract
import JSONRPC
import Ledger
import Logging
import MessageRecord
import Methods
import Reconciliation
import Roster
import Synchronization
import Testing
import Wire

@testable import Sync

/// A program without services, one peer of it, and what that peer hears.
struct Peer {
    let engine: Engine
    let methods: PeerMethods
    let session: Session
    let stream: InMemoryStream
    let time = JumpingTime()
    private let record = MessageRecord()

    /// - Parameters:
    ///   - failure: the error of the engine when a connection is needed, unless `connections` is given.
    ///   - openLedger: by default there is no ledger, and no space for one.
    init(
        token: RequiredToken? = nil, failure: any Error = SyncFailure.notConfigured(reason: "none"),
        connections: (any ConnectionDirectory)? = nil,
        openLedger: @escaping @Sendable () throws -> Ledger = { throw LedgerFailure.full }
    ) {
        engine = Engine(
            connections: connections ?? NoConnections(failure: failure), options: EngineOptions(limits: SyncLimits()),
            time: time,
            openLedger: openLedger, makeJobName: { "unnamed" })
        let server = ServerContext(
            version: "1.2.3", isSandbox: false,
            limits: ProtocolLimits(
                messageBytes: 1 << 20, nesting: 128, batchLength: 10, inFlight: 16, connections: 5,
                unauthenticatedBytes: 1000, unauthenticatedSeconds: 10),
            engine: engine, checkHost: { [] }, shutDown: {})
        let (near, far) = InMemoryStream.pair()
        stream = far
        methods = PeerMethods(server: server, token: token)
        session = Session(
            connection: Connection(over: near, maximumMessageSizeUntilTrusted: token.map { _ in 1000 }),
            methods: methods,
            limits: SessionLimits(),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }

    func say(_ line: String) async throws {
        record.note(.incoming, Array(line.utf8))
        try await stream.write(Array((line + "\n").utf8))
    }

    /// What is heard until there is a line that ends it, or the session is over.
    func hear(until isLast: (String) -> Bool = { _ in false }) async -> [String] {
        var lines: [String] = []
        while let piece = await stream.read() {
            record.note(.outgoing, piece)
            let new = piece.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            lines += new
            if new.contains(where: isLast) { return lines }
        }
        return lines
    }
}

struct NoConnections: ConnectionDirectory {
    let failure: any Error

    var names: [ConnectionName] { [] }

    func services(of name: ConnectionName?) throws -> ConnectedServices { throw failure }
}

/// A clock that jumps to the end of every sleep, but to that of one as long as a stranger's patience only when it is told to.
final class JumpingTime: TimeSource {
    private let moment = Mutex(Timestamp("2026-04-01T12:00:00+09:00")!)
    private let (longSleep, alarm) = AsyncStream.makeStream(of: Never.self)

    func endLongSleep() { alarm.finish() }

    func now() -> Timestamp { moment.withLock { $0 } }

    func set(_ text: String) { moment.withLock { $0 = Timestamp(text)! } }

    func sleep(until wanted: Timestamp) async throws {
        if wanted - now() >= .seconds(10) {
            for await _ in longSleep {}
        }
        try Task.checkCancellation()
        moment.withLock { $0 = max($0, wanted) }
    }
}

extension JobRecord {
    static func sample(_ name: JobName, _ state: Reconciliation.JobState) throws -> JobRecord {
        let day = try #require(CivilDate("2026-04-01"))
        return JobRecord(
            name: name, connection: "main",
            options: ComparisonOptions(
                direction: .smartHRToKingOfTime, baseDate: try #require(BaseDate(day, today: day)), nameStyle: .legal,
                clear: []),
            createdAt: Timestamp(day), status: .sample(state))
    }
}

extension JobStatus {
    /// Some status of this state.
    static func sample(_ state: Reconciliation.JobState) -> JobStatus {
        let fetch = FetchSummary(
            lists: FetchedLists(
                fetchedAt: Timestamp("2026-04-01T12:00:00+09:00")!, sourceCount: 3, targetCount: 2, shorterPercent: 0),
            counts: Reconciliation.ClassCounts(), digest: "digest")
        let sync = SyncSummary(fetch: fetch, selectedCount: 0, whenClosed: .wait)
        return switch state {
        case .fetching: .fetching
        case .ready: .ready(fetch)
        case .expired: .expired(fetch)
        case .syncing: .syncing(sync)
        case .waiting: .waitingToFetch(JobWait(until: fetch.lists.fetchedAt, reason: .closedHours))
        case .interrupted: .interrupted(sync, nil)
        case .done: .done(sync)
        case .cancelled: .cancelled(.nothing, nil)
        case .failed: .failed(.processEnded, .nothing)
        }
    }
}
