import Contract
import Roster

/// The six steps of the job, in both directions. Every step calls methods of the contract, as a host program would.
struct DemoWalkthrough: Sendable {
    private let client: InProcessClient
    private let output: DemoOutput
    private let baseDate: CivilDate

    init(client: InProcessClient, console: Console, language: Language, baseDate: CivilDate) {
        self.client = client
        self.output = DemoOutput(console: console, language: language)
        self.baseDate = baseDate
    }

    /// - Throws: `CallError` if a method answers with an error.
    func run(peopleCount: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            // Progress arrives as notifications while a call waits for its answer.
            group.addTask { try await showProgress() }
            try await introduce(peopleCount: peopleCount)
            try await checkConnection()
            var results: [DemoResult] = []
            for direction in Contract.Direction.allCases { results.append(try await synchronize(direction)) }
            try await DemoSummary(output: output).print(results)
            group.cancelAll()
        }
    }

    private func showProgress() async throws {
        for await notification in client.notifications where notification.method == "job.progress" {
            let progress = try JobProgressParams.read(notification.params[...]).progress
            try await output.console.updateProgress(done: progress.done, total: progress.total)
        }
    }

    private func introduce(peopleCount: Int) async throws {
        try await output.print(
            ja: "renkei demo — このマシンの中だけで動く架空のSmartHRとKING OF TIME（約\(peopleCount)人）を連携します。",
            en: "renkei demo — a simulated SmartHR and KING OF TIME on this machine, with about \(peopleCount) people.")
        _ = try await client.call(.subscribe, SubscribeParams(), as: SubscribeResult.self)
    }

    private func checkConnection() async throws {
        try await output.print(heading: 1, ja: "接続を確認します", en: "Connect: check tokens, permissions and hours")
        let check = try await client.call(.check, CheckParams(), as: CheckResult.self)
        try await output.console.print(lines: check.lines(in: output.language).map { "   " + $0 })
    }

    /// Steps 2 to 6 for one direction. The second direction compares what the first one wrote.
    private func synchronize(_ direction: Contract.Direction) async throws -> DemoResult {
        try await output.console.print()
        let label = output.language.text(direction.label)
        try await output.print(heading: 2, ja: "方向: \(label)", en: "Direction: \(label)")
        try await output.print(heading: 3, ja: "従業員情報取得基準日: \(baseDate)", en: "Base date: \(baseDate)")
        let fetched = try await fetch(direction)
        try await DemoComparison(client: client, output: output).show(fetched)
        try await DemoDecision(client: client, output: output).run(fetched)
        let synced = try await DemoSync(client: client, output: output).run(fetched)
        return DemoResult(direction: direction, fetched: fetched, synced: synced)
    }

    private func fetch(_ direction: Contract.Direction) async throws -> Job {
        try await output.print(
            heading: 4, ja: "両サービスから取得します（書き込みはしません）", en: "Fetch: read both services, write nothing")
        try await output.console.beginProgress(label: "   " + output.language.text(JobState.fetching.label))
        let job = try await client.call(
            .fetch,
            FetchParams(
                direction: direction, baseDate: baseDate.description, job: "demo-\(direction.rawValue)",
                waitSeconds: 600),
            as: Job.self)
        try await output.console.endProgress(result: "   " + output.language.text(job.label))
        return job
    }
}
