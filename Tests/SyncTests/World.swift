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

    init(limits: SyncLimits = SyncLimits()) throws {
        let source = Company(
            .smartHR,
            [
                .sample(id: "s1", code: "0001", lastName: "新姓"), .sample(id: "s2", code: "0002"),
                .sample(id: "s3", code: "0003"),
            ])
        let target = Company(.kingOfTime, [.sample(id: "k1", code: "0001"), .sample(id: "k2", code: "0002")])
        self.source = source
        self.target = target
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("renkei-\(UUID().uuidString)").path
        engine = Engine(
            connections: OneConnection(services: ConnectedServices(name: "main", smartHR: source, kingOfTime: target)),
            options: EngineOptions(limits: limits), time: time,
            openLedger: { try Ledger.open(directory: folder, owner: "test") }, makeJobName: { "unnamed" })
    }

    var fetchRequest: FetchRequest {
        FetchRequest(
            connection: nil, direction: .smartHRToKingOfTime, baseDate: CivilDate("2026-04-01")!, job: "april",
            nameStyle: nil, clear: [], whenClosed: nil)
    }

    func request(_ selection: Selection) -> SyncRequest {
        SyncRequest(
            job: "april", selection: selection,
            createDefaults: [
                CreateDefaults(codes: nil, placement: .kingOfTime(divisionCode: "1000", workingTypeCode: "1"))
            ], overrideDigest: nil, whenClosed: nil)
    }

    /// Runs the engine around `body` and ends it behind.
    func run<Value: Sendable>(_ body: @Sendable (Engine) async throws -> Value) async throws -> Value {
        async let running: Void = engine.run()
        do {
            let value = try await body(engine)
            await engine.stop()
            await running
            return value
        } catch {
            await engine.stop()
            await running
            throw error
        }
    }

    func fetched(_ engine: Engine) async throws {
        // The clock jumps over every sleep, so the wait is for the event itself.
        let events = engine.events()
        _ = try await engine.fetch(fetchRequest)
        for await case .jobChanged(let job, _) in events where job.state != .fetching { break }
        #expect(try await engine.job("april").record.state == .ready)
    }

    func synced(_ selection: Selection) async throws -> JobRecord {
        try await run { engine in
            try await fetched(engine)
            let events = engine.events()
            let preparation = try await engine.prepare(request(selection))
            try await engine.claim(preparation)
            _ = try await engine.begin(preparation)
            for await case .jobChanged(let job, _) in events where job.state == .done || job.state == .failed { break }
            return try await engine.job("april").record
        }
    }
}

private struct OneConnection: ConnectionDirectory {
    let services: ConnectedServices

    var names: [String] { [services.name] }

    func services(of name: String?) throws -> ConnectedServices {
        guard name == nil || name == services.name else {
            throw SyncFailure.unknownConnection(name ?? "", known: names)
        }
        return services
    }
}
