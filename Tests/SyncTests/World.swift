import Foundation
import Ledger
import Reconciliation
import Roster
import Sync
import Testing

/// Two companies with three people between them: 0001 differs in the last name, 0002 is the same, 0003 is new.
struct World: Sendable {
    let source: Company
    let target: Company
    let time = JumpingTime()
    let engine: Engine
    let folder: String

    init(limits: SyncLimits = SyncLimits(), keepFor: Duration? = nil) throws {
        let source = Company(
            .smartHR,
            [
                .sample(id: "s1", code: "0001", lastName: "新姓"), .sample(id: "s2", code: "0002"),
                .sample(id: "s3", code: "0003"),
            ])
        let target = Company(.kingOfTime, [.sample(id: "k1", code: "0001"), .sample(id: "k2", code: "0002")])
        self.source = source
        self.target = target
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("renkei-\(UUID().uuidString)").path
        engine = Engine(
            connections: OneConnection(services: ConnectedServices(name: "main", smartHR: source, kingOfTime: target)),
            options: EngineOptions(limits: limits, keepFor: keepFor), time: time,
            openLedger: { [folder] in try Ledger.open(directory: folder, owner: "test") }, makeJobName: { "unnamed" })
    }

    /// The same companies and ledger after a restart of the process.
    init(after earlier: World) {
        source = earlier.source
        target = earlier.target
        folder = earlier.folder
        engine = Engine(
            connections: OneConnection(
                services: ConnectedServices(name: "main", smartHR: earlier.source, kingOfTime: earlier.target)),
            options: EngineOptions(limits: SyncLimits()), time: time,
            openLedger: { [folder] in try Ledger.open(directory: folder, owner: "test") }, makeJobName: { "unnamed" })
    }

    var fetchRequest: FetchRequest { fetchRequest("april") }

    func fetchRequest(_ job: JobName) -> FetchRequest {
        FetchRequest(
            connection: nil, direction: .smartHRToKingOfTime, baseDate: CivilDate("2026-04-01")!, job: job,
            nameStyle: nil, clear: [], whenClosed: nil, actor: "tests")
    }

    func request(_ selection: Selection, _ job: JobName = "april") -> SyncRequest {
        SyncRequest(
            job: job, selection: selection,
            createDefaults: [
                CreateDefaults(codes: nil, placement: .kingOfTime(divisionCode: "1000", workingTypeCode: "1"))
            ], overrideDigest: nil, whenClosed: nil, actor: "tests")
    }

    /// Runs the engine while `body` runs, and stops it afterwards.
    func run<Value: Sendable>(_ body: @Sendable (Engine) async throws -> Value) async throws -> Value {
        async let running: Void = engine.run()
        do {
            let value = try await body(engine)
            engine.stop()
            await running
            return value
        } catch {
            engine.stop()
            await running
            throw error
        }
    }

    @discardableResult
    func fetched(_ engine: Engine, _ job: JobName = "april") async throws -> JobRecord {
        let record = try await ended(engine, job) { _ = try await engine.fetch(fetchRequest(job)) }
        #expect(record.state == .ready)
        return record
    }

    func synced(_ selection: Selection) async throws -> JobRecord {
        try await run { engine in
            try await fetched(engine)
            return try await synced(engine, request(selection))
        }
    }

    func synced(_ engine: Engine, _ request: SyncRequest) async throws -> JobRecord {
        try await ended(engine, request.job) {
            let preparation = try await engine.prepare(request)
            _ = try await engine.begin(try await engine.claim(preparation))
        }
    }

    /// The job after the run that `begin` begins has ended. The clock jumps over every sleep, so it waits for the event.
    func ended(_ engine: Engine, _ job: JobName, _ begin: () async throws -> Void) async throws -> JobRecord {
        let events = engine.events()
        try await begin()
        let running: Set<JobState> = [.fetching, .syncing, .waiting]
        for await case .jobChanged(let record, _) in events where record.name == job && !running.contains(record.state)
        {
            break
        }
        return try await engine.job(job).record
    }
}

private struct OneConnection: ConnectionDirectory {
    let services: ConnectedServices

    var names: [ConnectionName] { [services.name] }

    func services(of name: ConnectionName?) throws -> ConnectedServices {
        guard name == nil || name == services.name else {
            throw SyncFailure.unknownConnection(name ?? "", known: names)
        }
        return services
    }
}
