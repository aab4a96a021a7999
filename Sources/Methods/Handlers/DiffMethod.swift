import Contract
import Reconciliation
import Roster
import Sync

/// A page of a job's rows, in list order, with the counts and the digest of the whole comparison.
///
/// With `waitSeconds` it runs once the comparison exists. If it still does not then, the answer is `jobNotReady`.
struct DiffMethod: MethodHandler {
    func perform(with params: DiffParams, in context: MethodContext) async throws -> MethodReply<DiffResult> {
        let found = try await context.engine.rows(
            of: JobName(params.job),
            classes: params.classes.map { Set($0.map(Reconciliation.EmployeeClass.init(contract:))) },
            search: params.search,
            findings: params.findings.map { Set($0.map(Reconciliation.Finding.Code.init(contract:))) },
            after: try PageCursor.position(from: params.cursor), limit: params.limit ?? PageCursor.defaultLimit)
        return .result(
            DiffResult(
                job: params.job, counts: ClassCounts(engine: found.job.fetch?.counts ?? Reconciliation.ClassCounts()),
                digest: found.job.fetch?.digest.text ?? "",
                rows: found.rows.map { DiffRow(engine: $0, options: found.job.options) },
                nextCursor: PageCursor.text(for: found.next)))
    }
}
