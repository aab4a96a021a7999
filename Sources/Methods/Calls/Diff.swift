import Contract
import JSONRPC
import Reconciliation
import Roster
import Sync

/// What a job found, row by row and field by field.
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

    func explain(_ params: ExplainParams) async throws -> Answer {
        let found = try await engine.explain(params.job, try reference(params.employeeCode, params.id))
        return .now(
            ExplainResult(
                job: params.job, id: found.row.id.text, employeeCode: found.row.code?.text, name: found.row.name,
                class: word(found.row.employeeClass), fields: found.explanation.fields.map(FieldExplanation.init),
                findings: found.explanation.findings.map(Finding.init)))
    }
}

/// The employee that a caller names by `employeeCode` or by `id`, one of the two.
func reference(_ code: String?, _ id: String?) throws(ContractFault) -> EmployeeReference {
    switch (code, id) {
    case (let code?, nil): .code(Roster.EmployeeCode(code))
    case (nil, let id?): .id(RecordID(id))
    default:
        throw ContractFault(
            path: "", rule: .oneOf, message: "needs one of `employeeCode`, `id`",
            messageJa: "`employeeCode`、`id`のいずれか一つが必要です")
    }
}
