import Contract

/// Step 5 of the demo: how many people are in each class, with a few examples.
struct DemoComparison: Sendable {
    let client: InProcessClient
    let output: DemoOutput

    func show(_ job: Job) async throws {
        try await output.print(heading: 5, ja: "差分を確認します", en: "Diff: the people who differ, and the fields")
        let counts = job.counts ?? ClassCounts(new: 0, changed: 0, unchanged: 0, blocked: 0)
        let terms = EmployeeClass.allCases.map { "\(output.term($0, label: $0.label)) \(counts.count(of: $0))" }
        try await output.console.print("   " + terms.joined(separator: "   "))
        let changed = examples(try await rows(of: job, in: .changed, limit: 3)) { row in
            row.differences.first.map { difference in
                let field = output.language.text(difference.field.label)
                return "\(field): \(difference.before ?? "–") → \(difference.after ?? "–")"
            }
        }
        let blocked = examples(try await rows(of: job, in: .blocked, limit: 2)) { row in
            row.findings.first.map { output.language.text($0.message) }
        }
        try await output.console.print(lines: changed + blocked)
    }

    private func rows(of job: Job, in rowClass: RowClass, limit: Int) async throws -> [DiffRow] {
        let params = DiffParams(job: job.job, classes: [rowClass], limit: limit)
        return try await client.call(.diff, params, as: DiffResult.self).rows
    }

    private func examples(_ rows: [DiffRow], explanation: (DiffRow) -> String?) -> [String] {
        TextTable(
            rows: rows.map { row in
                [
                    "     " + output.term(row.class, label: row.class.label), row.employeeCode ?? "–", row.name,
                    explanation(row) ?? "",
                ]
            }
        ).lines
    }
}
