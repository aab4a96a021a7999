import Contract
import JSONRPC
import Roster
import Sync

extension Conversation {
    func explain(_ params: ExplainParams) async throws -> Answer {
        let found = try await engine.explain(params.job, try reference(params.employeeCode, params.id))
        return .now(
            ExplainResult(
                job: params.job, id: found.row.id.text, employeeCode: found.row.code?.text, name: found.row.name,
                class: word(found.row.employeeClass), fields: found.explanation.fields.map(FieldExplanation.init),
                findings: found.explanation.findings.map(Finding.init)))
    }
}
