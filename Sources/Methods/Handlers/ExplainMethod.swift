import Contract
import Reconciliation
import Roster
import Sync

/// Shows how one employee of a job was compared: for each field both values as read, both as compared, and the rules.
struct ExplainMethod: MethodHandler {
    func perform(with params: ExplainParams, in context: MethodContext) async throws -> MethodReply<ExplainResult> {
        let employee = try EmployeeReference(employeeCode: params.employeeCode, id: params.id)
        let (row, explanation) = try await context.engine.explain(JobName(params.job), employee: employee)
        return .result(
            ExplainResult(
                job: params.job, id: row.id.text, employeeCode: row.code?.text, name: row.name,
                class: Contract.RowClass(engine: row.employeeClass),
                reason: row.reason.map(Contract.UnlistedReason.init(engine:)),
                fields: explanation.fields.map { Contract.FieldExplanation(engine: $0, of: row) },
                findings: explanation.findings.map { Contract.Finding(engine: $0, of: row) }))
    }
}
