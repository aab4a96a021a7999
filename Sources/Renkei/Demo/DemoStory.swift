import Contract
import Roster

/// The six steps of the job, in both directions, as a host program would take them: every step is a method of the contract.
struct DemoStory: Sendable {
    let peer: LocalPeer
    let screen: Screen
    let language: Language
    let baseDate: CivilDate

    /// - Throws: `CallFailure` when a method answers with an error.
    func tell(people: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await showProgress() }
            try await greet(people)
            try await connect()
            var ends: [DirectionEnd] = []
            for direction in Contract.Direction.allCases { ends.append(try await run(direction)) }
            try await close(ends)
            group.cancelAll()
        }
    }

    private func showProgress() async throws {
        for await notification in peer.notifications where notification.method == "job.progress" {
            let progress = try JobProgressParams.read(notification.params[...]).progress
            try await screen.show(done: progress.done, of: progress.total)
        }
    }

    private func greet(_ people: Int) async throws {
        try await screen.say(
            language(
                ja: "renkei demo — このマシンの中だけで動く架空のSmartHRとKING OF TIME（約\(people)人）を連携します。",
                en: "renkei demo — a made-up SmartHR and KING OF TIME on this machine, with about \(people) people."))
        _ = try await peer.call(.subscribe, SubscribeParams(), as: SubscribeResult.self)
    }

    private func connect() async throws {
        try await heading(1, ja: "接続を確認します", en: "Connect: is everything in place?")
        let check = try await peer.call(.check, CheckParams(), as: CheckResult.self)
        try await screen.say(check.table(language).map { "   " + $0 })
    }

    /// Steps 2 to 6 for one direction.
    private func run(_ direction: Contract.Direction) async throws -> DirectionEnd {
        try await screen.say()
        try await heading(2, ja: "方向: \(language(direction.label))", en: "Direction: \(language(direction.label))")
        try await heading(3, ja: "従業員情報取得基準日: \(baseDate)", en: "Base date: \(baseDate)")
        let fetched = try await fetch(direction)
        try await showDifferences(of: fetched)
        return DirectionEnd(direction: direction, fetched: fetched, synced: try await sync(fetched))
    }

    private func fetch(_ direction: Contract.Direction) async throws -> Job {
        try await heading(4, ja: "両サービスから取得します（書き込みはしません）", en: "Fetch: read both services, write nothing")
        try await screen.beginProgress("   " + language(JobState.fetching.label))
        let job = try await peer.call(
            .fetch,
            FetchParams(
                direction: direction, baseDate: baseDate.description, job: "demo-\(direction.rawValue)",
                waitSeconds: 600),
            as: Job.self)
        try await screen.endProgress("   " + language(job.label))
        return job
    }

    /// The contract's word, beside what SmartHR's own screen calls it.
    func word(_ word: some RawRepresentable<String>, _ label: Contract.BilingualText) -> String {
        language(ja: label.ja, en: "\(word.rawValue) (\(label.ja))")
    }

    func heading(_ step: Int, ja: String, en: String) async throws {
        try await screen.say("\(step). " + language(ja: ja, en: en))
    }
}

/// What one direction came to.
struct DirectionEnd: Sendable {
    let direction: Contract.Direction
    let fetched: Job
    let synced: Job
}
