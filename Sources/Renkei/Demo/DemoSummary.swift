import Contract

/// The job of one direction, after the fetch and after the sync.
struct DemoResult: Sendable {
    let direction: Direction
    let fetched: Job
    let synced: Job
}

/// The table at the end of the demo: the classes and outcomes of both directions.
struct DemoSummary: Sendable {
    let output: DemoOutput

    func print(_ results: [DemoResult]) async throws {
        try await output.console.print(lines: [""] + table(of: results).lines + [""])
        try await output.print(
            ja: "このあとは: `renkei serve --sandbox` でプログラムから、`renkei call` でシェルから使えます。",
            en: "Next: `renkei serve --sandbox` from a program, `renkei call` from a shell.")
    }

    /// One column for each direction, one row for each class and outcome.
    private func table(of results: [DemoResult]) -> TextTable {
        let header = [""] + results.map { output.term($0.direction, label: $0.direction.label) }
        let classes = EmployeeClass.allCases.map { employeeClass in
            [output.term(employeeClass, label: employeeClass.label)]
                + results.map { "\($0.fetched.counts?.count(of: employeeClass) ?? 0)" }
        }
        let outcomes = Outcome.allCases.map { outcome in
            [output.term(outcome, label: outcome.label)]
                + results.map { "\($0.synced.outcomes?.count(of: outcome) ?? 0)" }
        }
        return TextTable(rows: [header] + classes + [[]] + outcomes)
    }
}

extension ClassCounts {
    func count(of employeeClass: EmployeeClass) -> Int {
        switch employeeClass {
        case .new: new
        case .changed: changed
        case .unchanged: unchanged
        case .blocked: blocked
        }
    }
}

extension OutcomeCounts {
    func count(of outcome: Outcome) -> Int {
        switch outcome {
        case .created: created
        case .updated: updated
        case .skipped: skipped
        case .blocked: blocked
        case .stale: stale
        case .failed: failed
        case .unknown: unknown
        case .notAttempted: notAttempted
        }
    }
}
