import Contract
import JSONRPC
import Reconciliation
import Roster
import Sync

extension Conversation {
    func diff(_ params: DiffParams) async throws -> Answer {
        let place = await engine.place(behind: params.job)
        guard let seconds = params.waitSeconds, seconds > 0, try await !engine.isCompared(params.job, behind: place)
        else {
            return .now(try await page(params))
        }
        return .waiting { [self] in
            _ = try await engine.settled(params.job, within: .seconds(seconds), behind: place)
            return try await page(params)
        }
    }

    private func page(_ params: DiffParams) async throws -> DiffResult {
        let found = try await engine.rows(
            of: params.job, classes: params.classes.map { Set($0.map(word)) }, search: params.search,
            findings: params.findings.map { Set($0.map(word)) }, after: try params.cursor.map(Cursor.number),
            limit: params.limit ?? 100)
        return DiffResult(
            job: params.job, counts: ClassCounts(found.job.counts ?? Reconciliation.ClassCounts()),
            digest: found.job.digest ?? "",
            rows: found.page.rows.map { DiffRow($0.row, found.job.options) },
            nextCursor: found.page.next.map(Cursor.text))
    }
}
