import Contract
import Reconciliation
import Roster
import Sync

/// Writes the selected employees, or says what would be written.
///
/// The order of its effects: the ledger alone decides about the selection and the limits, then the job is claimed, so
/// that no other request can begin anything with it. Up to here later requests wait, and an error is answered at once.
/// Then the target service is asked whether the placements of new people exist, which may take its whole timeout, and
/// the selection is recorded. If either fails, the engine releases the job. The writes themselves follow in the queue.
/// A dry run asks the target the same question, claims nothing, and lists the limits instead of refusing.
struct SyncMethod: MethodHandler {
    func perform(with params: SyncParams, in context: MethodContext) async throws -> MethodReply<SyncResult> {
        let engine = context.engine
        let prepared = try await engine.prepare(
            SyncRequest(
                job: JobName(params.job), selection: Sync.Selection(contract: params.select),
                createDefaults: params.createDefaults.map([Sync.CreateDefaults].init(contract:)) ?? [],
                digest: params.digest.map { ComparisonDigest($0) },
                overrideDigest: (params.override?.digest).map { ComparisonDigest($0) },
                whenClosed: params.whenClosed.map(Roster.WhenClosed.init(contract:)),
                actor: params.actor.map { ActorName($0) }))
        if params.dryRun == true {
            return .unfinished { .result(.plan(try await plan(for: prepared, engine: engine))) }
        }
        let claimed = try await engine.claim(prepared)
        return .unfinished {
            .begun(try await engine.begin(claimed)) { .job(Contract.Job(engine: $0)) }
        }
    }

    private func plan(for prepared: PreparedSync, engine: Engine) async throws -> SyncPlan {
        let rehearsal = try await engine.rehearse(prepared)
        var counts = PlanCounts(creates: 0, updates: 0, skipped: 0, blocked: 0)
        var writes: [Contract.PlannedWrite] = []
        for employee in prepared.employees {
            switch employee.write {
            case .create: counts.creates += 1
            case .update: counts.updates += 1
            case .skip: counts.skipped += 1
            case .blocked: counts.blocked += 1
            }
            guard let row = try await engine.row(of: prepared.job.name, at: employee.position) else { continue }
            writes.append(Contract.PlannedWrite(engine: employee.write, row: row))
        }
        return SyncPlan(
            job: prepared.job.name.text, digest: prepared.digest.text, planned: counts,
            exceededLimits: rehearsal.exceededLimits.map(ExceededLimit.init(engine:)),
            verificationMails: rehearsal.verificationMails, writes: writes)
    }
}
