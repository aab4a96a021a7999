import Foundation
import KingOfTime
import Ledger
import Loopback
import Reconciliation
import Roster
import SmartHR
import Sync
import Upstream

extension SmartHRClient: EmployeeService {}
extension KingOfTimeClient: EmployeeService {}

/// The engine with both clients, wired as in the program, against a sandbox.
struct Works: Sendable {
    let stage: RunningSandbox
    let engine: Engine
    private let smartHR: SmartHRClient
    private let kingOfTime: KingOfTimeClient

    init(
        _ stage: RunningSandbox, smartHRRate: RateLimit = .smartHR, kingOfTimeRate: RateLimit = .kingOfTime,
        hours: ClosedHours = .kingOfTime, partialListPercent: Int = 50
    ) {
        self.stage = stage
        let smartHR = SmartHRClient(transport: stage.transport(.smartHR, rate: smartHRRate))
        let kingOfTime = KingOfTimeClient(
            transport: stage.transport(.kingOfTime, rate: kingOfTimeRate), closedHours: hours)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("renkei-\(UUID().uuidString)").path
        engine = Engine(
            connections: OneConnection(
                services: ConnectedServices(name: "main", smartHR: smartHR, kingOfTime: kingOfTime)),
            options: EngineOptions(
                limits: SyncLimits(creates: nil, changes: nil), partialListPercent: partialListPercent),
            time: stage.clock,
            openLedger: { try Ledger.open(directory: folder, owner: "test") }, makeJobName: { "unnamed" })
        self.smartHR = smartHR
        self.kingOfTime = kingOfTime
    }

    /// Runs the engine while `body` runs, then stops it and closes the clients.
    func run(_ body: @Sendable () async throws -> Void) async throws {
        async let running: Void = engine.run()
        let result: Result<Void, any Error>
        do {
            result = .success(try await body())
        } catch {
            result = .failure(error)
        }
        engine.stop()
        await running
        try await smartHR.shutdown()
        try await kingOfTime.shutdown()
        try result.get()
    }

    /// Fetches. Returns the job, and the job as it was during each long wait.
    func fetched(
        _ name: JobName, _ direction: Direction, baseDate: CivilDate? = nil, leavers: Bool = false,
        whenClosed: WhenClosed = .wait
    ) async throws -> (job: JobRecord, waits: [JobRecord]) {
        try await followed(name) {
            _ = try await engine.fetch(
                FetchRequest(
                    connection: nil, direction: direction, baseDate: baseDate, job: name, nameStyle: nil,
                    clear: [], leavers: leavers, whenClosed: whenClosed))
        }
    }

    /// Syncs all new and changed employees.
    /// - Parameter meanwhile: runs during each long wait.
    func synced(
        _ name: JobName, _ placement: Placement, meanwhile: @escaping @Sendable () async throws -> Void = {}
    ) async throws -> (job: JobRecord, waits: [JobRecord]) {
        try await followed(name, meanwhile: meanwhile) {
            let preparation = try await engine.prepare(
                SyncRequest(
                    job: name, selection: .classes([.new, .changed], except: []),
                    createDefaults: [CreateDefaults(codes: nil, placement: placement)], overrideDigest: nil,
                    whenClosed: .wait))
            _ = try await engine.begin(try await engine.claim(preparation))
        }
    }

    /// The job after the run that `begin` begins, and the job as it was during each long wait.
    func followed(
        _ name: JobName, meanwhile: @escaping @Sendable () async throws -> Void = {}, _ begin: () async throws -> Void
    ) async throws -> (job: JobRecord, waits: [JobRecord]) {
        let waits = Captured<[JobRecord]>([])
        stage.clock.whileSleeping(longerThan: .seconds(60)) {
            waits.value.append(try await engine.job(name).record)
            try await meanwhile()
        }
        let events = engine.events()
        try await begin()
        let isUnderWay: Set<JobState> = [.fetching, .syncing, .waiting]
        for await case .jobChanged(let job, _) in events where job.name == name && !isUnderWay.contains(job.state) {
            break
        }
        return (try await engine.job(name).record, waits.value)
    }
}

private struct OneConnection: ConnectionDirectory {
    let services: ConnectedServices
    var names: [ConnectionName] { [services.name] }
    func services(of name: ConnectionName?) throws -> ConnectedServices { services }
}
