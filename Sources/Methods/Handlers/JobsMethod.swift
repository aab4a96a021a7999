import Contract
import Sync

/// A page of all jobs, newest first.
struct JobsMethod: MethodHandler {
    func perform(with params: JobsParams, in context: MethodContext) async throws -> MethodReply<JobsResult> {
        let page = try await context.engine.jobs(
            limit: params.limit ?? PageCursor.defaultLimit, before: try PageCursor.position(from: params.cursor))
        return .result(
            JobsResult(
                jobs: page.jobs.map(Contract.Job.init(engine:)), nextCursor: PageCursor.text(for: page.next)))
    }
}
