import Contract
import JSONRPC
import Reconciliation
import Roster
import Sync

/// Writing, or saying what would be written, and what came of it.
extension Conversation {
    func sync(_ params: SyncParams) async throws -> Answer {
        let request = SyncRequest(
            job: params.job, selection: Sync.Selection(params.select),
            createDefaults: params.createDefaults.map(\.engineWords) ?? [],
            overrideDigest: params.override?.digest, whenClosed: params.whenClosed.map(word))
        let preparation = try await engine.prepare(request)
        if params.dryRun == true { return .now(SyncResult.plan(try await plan(preparation))) }
        try await engine.claim(preparation)
        return .waiting { [engine] in
            let view = try await engine.begin(preparation)
            guard let seconds = params.waitSeconds, seconds > 0 else { return SyncResult.job(Job(view)) }
            return SyncResult.job(Job(try await engine.settled(params.job, within: .seconds(seconds))))
        }
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

    func results(_ params: ResultsParams) async throws -> Answer {
        let found = try await engine.outcomes(
            of: params.job, matching: params.outcomes.map { Set($0.map(word)) },
            after: try params.cursor.map(Cursor.number), limit: params.limit ?? 100)
        return .now(
            ResultsResult(
                job: params.job, outcomes: OutcomeCounts(found.job), rows: found.rows.map(ResultRow.init),
                nextCursor: found.next.map(Cursor.text)))
    }
}
