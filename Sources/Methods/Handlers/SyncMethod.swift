import Contract
import JSONRPC
import Reconciliation
import Roster
import Sync

extension Conversation {
    func sync(_ params: SyncParams) async throws -> Answer {
        let request = SyncRequest(
            job: params.job, selection: Sync.Selection(params.select),
            createDefaults: params.createDefaults.map(\.engineWords) ?? [],
            overrideDigest: params.override?.digest, whenClosed: params.whenClosed.map(word),
            actor: params.actor)
        guard let seconds = params.waitSeconds, seconds > 0 else { return try await sync(request, params) }
        let turn = try await engine.turn(on: params.job)
        let deadline = engine.moment(in: .seconds(seconds))
        return .waiting { [self] in
            let begun = try await engine.inTurn(turn, within: .seconds(seconds)) {
                let preparation = try await engine.prepare(request)
                if params.dryRun == true { return SyncResult.plan(try await plan(preparation)) }
                try await engine.claim(preparation)
                return SyncResult.job(Job(try await engine.begin(preparation)))
            }
            guard case .job = begun else { return begun }
            return SyncResult.job(Job(try await engine.settled(params.job, until: deadline, behind: turn)))
        }
    }

    /// Without waiting: what stands in the way is told at once.
    private func sync(_ request: SyncRequest, _ params: SyncParams) async throws -> Answer {
        let preparation = try await engine.prepare(request)
        if params.dryRun == true { return .now(SyncResult.plan(try await plan(preparation))) }
        try await engine.claim(preparation)
        return .waiting { [engine] in SyncResult.job(Job(try await engine.begin(preparation))) }
    }

    private func plan(_ preparation: Preparation) async throws -> SyncPlan {
        var counts = PlanCounts(creates: 0, updates: 0, skipped: 0, blocked: 0)
        var writes: [Contract.PlannedWrite] = []
        for employee in preparation.employees {
            switch employee.write {
            case .create: counts.creates += 1
            case .update: counts.updates += 1
            case .skip: counts.skipped += 1
            case .blocked: counts.blocked += 1
            }
            guard let row = try await engine.row(of: preparation.job.name, at: employee.position) else { continue }
            writes.append(Contract.PlannedWrite(employee.write, row))
        }
        return SyncPlan(
            job: preparation.job.name, digest: preparation.job.digest ?? "", planned: counts, writes: writes)
    }
}
