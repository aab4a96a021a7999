import Contract
import JSONRPC
import Sync

extension Conversation {
    func jobs(_ params: JobsParams) async throws -> Answer {
        let page = try await engine.jobs(limit: params.limit ?? 100, before: try params.cursor.map(Cursor.number))
        return .now(JobsResult(jobs: page.jobs.map(Job.init), nextCursor: page.next.map(Cursor.text)))
    }
}
