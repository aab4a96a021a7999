import Contract

/// Step 6: a dry run, then the write, and a table of what came of it all.
extension DemoStory {
    func sync(_ job: Job) async throws -> Job {
        try await heading(6, ja: "新規登録と差分ありを同期します", en: "Sync: everyone who is new or changed")
        var params = SyncParams(
            job: job.job, select: .classes(SelectionByClasses(classes: [.new, .changed])),
            createDefaults: .one(try await createDefault(job.direction)), dryRun: true)
        if case .plan(let plan) = try await peer.call(.sync, params, as: SyncResult.self) {
            try await screen.say(
                language(
                    ja: "   試行（dryRun）: 登録 \(plan.planned.creates)件、更新 \(plan.planned.updates)件。まだ何も書き込んでいません。",
                    en:
                        "   dry run: \(plan.planned.creates) to create, \(plan.planned.updates) to update, nothing written yet"
                ))
            params.override = Override(digest: plan.digest)
        }
        params.dryRun = nil
        params.waitSeconds = 600
        try await screen.beginProgress("   " + language(JobState.syncing.label))
        guard case .job(let end) = try await peer.call(.sync, params, as: SyncResult.self) else { return job }
        try await screen.endProgress("   " + language(end.label))
        return end
    }

    /// New people go to the first of what can be chosen.
    private func createDefault(_ direction: Direction) async throws -> CreateDefault {
        let choices = try await peer.call(.choices, ChoicesParams(), as: ChoicesResult.self)
        switch direction {
        case .kingOfTimeToSmartHR:
            let establishment = choices.businessEstablishments?.first
            try await say(language(ja: "所属事業所", en: "business establishment"), establishment?.name)
            return .smartHR(SmartHRCreateDefault(businessEstablishmentId: establishment?.id ?? ""))
        case .smartHRToKingOfTime:
            let (division, type) = (choices.divisions?.first, choices.workingTypes?.first)
            try await say(language(ja: "所属", en: "division"), division?.name)
            try await say(language(ja: "雇用区分", en: "working type"), type?.name)
            return .kingOfTime(
                KingOfTimeCreateDefault(divisionCode: division?.code ?? "", workingTypeCode: type?.code ?? ""))
        }
    }

    private func say(_ choice: String, _ name: String?) async throws {
        try await screen.say(
            language(ja: "   新規登録者の\(choice): \(name ?? "–")", en: "   \(choice) of new people: \(name ?? "–")"))
    }

    /// The closing table: classes and outcomes of both directions.
    func close(_ ends: [DirectionEnd]) async throws {
        var table = TextTable(rows: [[""] + ends.map { word($0.direction, $0.direction.label) }])
        for employeeClass in EmployeeClass.allCases {
            table.rows.append(
                [word(employeeClass, employeeClass.label)] + ends.map { "\($0.fetched.counts?[employeeClass] ?? 0)" })
        }
        table.rows.append([])
        for outcome in Outcome.allCases {
            table.rows.append([word(outcome, outcome.label)] + ends.map { "\($0.synced.outcomes?[outcome] ?? 0)" })
        }
        try await screen.say()
        try await screen.say(table.lines)
        try await screen.say()
        try await screen.say(
            language(
                ja: "このあとは: `renkei serve --sandbox` でプログラムから、`renkei call` でシェルから使えます。",
                en: "Next: `renkei serve --sandbox` from a program, `renkei call` from a shell."))
    }
}

extension OutcomeCounts {
    subscript(outcome: Outcome) -> Int {
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
