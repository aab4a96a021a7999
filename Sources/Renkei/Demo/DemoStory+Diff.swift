import Contract

/// Step 5: who is new, changed or unchanged, with a few examples.
extension DemoStory {
    func showDifferences(of job: Job) async throws {
        try await heading(5, ja: "差分を確認します", en: "Diff: who differs, and in which fields")
        let counts = job.counts ?? ClassCounts(new: 0, changed: 0, unchanged: 0, blocked: 0)
        let line = EmployeeClass.allCases.map { "\(word($0, $0.label)) \(counts[$0])" }.joined(separator: "   ")
        try await screen.say("   " + line)
        try await screen.say(
            examples(try await rows(job, .changed, 3)) { row in
                row.differences.first.map { "\(language($0.field.label)): \($0.before ?? "–") → \($0.after ?? "–")" }
            })
        try await screen.say(
            examples(try await rows(job, .blocked, 2)) { row in
                row.findings.first.map { language($0.message) }
            })
    }

    private func rows(_ job: Job, _ only: EmployeeClass, _ limit: Int) async throws -> [DiffRow] {
        try await peer.call(.diff, DiffParams(job: job.job, classes: [only], limit: limit), as: DiffResult.self).rows
    }

    private func examples(_ rows: [DiffRow], _ reason: (DiffRow) -> String?) -> [String] {
        TextTable(
            rows: rows.map { row in
                ["     " + word(row.class, row.class.label), row.employeeCode ?? "–", row.name, reason(row) ?? ""]
            }
        ).lines
    }
}

extension ClassCounts {
    subscript(employeeClass: EmployeeClass) -> Int {
        switch employeeClass {
        case .new: new
        case .changed: changed
        case .unchanged: unchanged
        case .blocked: blocked
        }
    }
}
