import Contract

/// Between steps 5 and 6 of the demo: a decision about a person, and a leaver of whom the target does not know.
struct DemoDecision: Sendable {
    let client: InProcessClient
    let output: DemoOutput

    /// Prints nothing in a direction that has no such person.
    func run(_ job: Job) async throws {
        try await leaveOutOtherPerson(of: job)
        try await showLeaver(of: job)
    }

    /// The code matches, and the records are of two people. Leaving the person out writes nothing to anybody's record.
    private func leaveOutOtherPerson(of job: Job) async throws {
        let blocked = try await rows(of: job, in: .blocked, with: [.differentPerson])
        guard let row = blocked.first, let finding = row.findings.first(where: { $0.code == .differentPerson }) else {
            return
        }
        let params = ResolveParams(
            job: job.job, id: row.id, decision: .leaveOut, reason: "demo", waitSeconds: 60, actor: "demo")
        let decided = try await client.call(.resolve, params, as: ResolveResult.self)
        let person = "\(row.employeeCode ?? "–") \(row.name)"
        let message = output.language.text(finding.message)
        let term = output.term(decided.row.class, label: decided.row.class.label)
        try await output.print(
            ja: "   判断: \(person) … \(message) → \(output.language.text(Decision.leaveOut.label))（\(term)）",
            en: "   decision: \(person): \(message) → \(output.language.text(Decision.leaveOut.label)): \(term)")
    }

    private func showLeaver(of job: Job) async throws {
        let leavers = try await rows(of: job, in: .leftOut, with: nil).filter { $0.stillActive == true }
        guard let leaver = leavers.first else { return }
        let person = "\(leaver.employeeCode ?? "–") \(leaver.name)"
        try await output.print(
            ja: "   退職者: \(person) は取得元で退職済みですが、連携先では在籍中です。`leavers`付きのfetchで退職年月日を連携できます。",
            en:
                "   leaver: \(person) has left the source and is active in the target; a fetch with `leavers` writes the date"
        )
    }

    private func rows(of job: Job, in rowClass: RowClass, with findings: [FindingCode]?) async throws -> [DiffRow] {
        let params = DiffParams(job: job.job, classes: [rowClass], findings: findings, limit: 100)
        return try await client.call(.diff, params, as: DiffResult.self).rows
    }
}
