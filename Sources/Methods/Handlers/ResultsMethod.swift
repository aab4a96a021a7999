import Contract
import JSONRPC
import Sync

extension Conversation {
    func results(_ params: ResultsParams) async throws -> Answer {
        guard let seconds = params.waitSeconds, seconds > 0 else { return .now(try await outcomes(params)) }
        let place = await engine.place(behind: params.job)
        return .waiting { [self] in
            _ = try await engine.settled(params.job, within: .seconds(seconds), behind: place)
            return try await outcomes(params)
        }
    }

    private func outcomes(_ params: ResultsParams) async throws -> ResultsResult {
        let found = try await engine.outcomes(
            of: params.job, matching: params.outcomes.map { Set($0.map(word)) },
            after: try params.cursor.map(Cursor.number), limit: params.limit ?? 100)
        return ResultsResult(
            job: params.job, outcomes: OutcomeCounts(found.job), rows: found.rows.map(ResultRow.init),
            nextCursor: found.next.map(Cursor.text))
    }
}
