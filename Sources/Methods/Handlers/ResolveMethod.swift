import Contract
import Reconciliation
import Roster
import Sync

/// Records a person's decision about an employee with findings. The decision changes the row's class, and with it the
/// job's counts and digest, which the result therefore repeats.
struct ResolveMethod: MethodHandler {
    func perform(with params: ResolveParams, in context: MethodContext) async throws -> MethodReply<ResolveResult> {
        let employee = try EmployeeReference(employeeCode: params.employeeCode, id: params.id)
        let found = try await context.engine.resolve(
            JobName(params.job), employee: employee, decision: Reconciliation.Decision(contract: params.decision),
            reason: params.reason,
            actor: params.actor.map { ActorName($0) })
        return .result(
            ResolveResult(
                job: params.job, counts: ClassCounts(engine: found.job.fetch?.counts ?? Reconciliation.ClassCounts()),
                digest: found.job.fetch?.digest.text ?? "", row: DiffRow(engine: found.row, options: found.job.options))
        )
    }
}
