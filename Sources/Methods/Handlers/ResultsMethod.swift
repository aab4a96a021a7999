import Contract
import Reconciliation
import Roster
import Sync

/// A page of outcomes, one for each selected employee, in list order.
///
/// With `waitSeconds` it runs once the job no longer runs. If time is up first, the outcomes are shown as they are by
/// then.
struct ResultsMethod: MethodHandler {
    func perform(with params: ResultsParams, in context: MethodContext) async throws -> MethodReply<ResultsResult> {
        let found = try await context.engine.outcomes(
            of: JobName(params.job),
            matching: params.outcomes.map { Set($0.map(Reconciliation.Outcome.init(contract:))) },
            after: try PageCursor.position(from: params.cursor), limit: params.limit ?? PageCursor.defaultLimit)
        return .result(
            ResultsResult(
                job: params.job, outcomes: OutcomeCounts(engine: found.job.outcomes),
                rows: found.rows.map(ResultRow.init(engine:)), nextCursor: PageCursor.text(for: found.next)))
    }
}
