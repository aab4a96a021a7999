import Contract

/// Step 6 of the demo: a dry run, and then the sync of all new and changed people.
struct DemoSync: Sendable {
    let client: InProcessClient
    let output: DemoOutput

    /// Syncs a fetched job.
    /// - Returns: the job at the end of the sync.
    func run(_ job: Job) async throws -> Job {
        try await output.print(heading: 6, ja: "新規登録と差分ありを同期します", en: "Sync: all new and changed people")
        var params = SyncParams(
            job: job.job, select: .classes(SelectionByClasses(classes: [.new, .changed])),
            createDefaults: .one(try await firstCreateDefault(for: job.direction)), dryRun: true)
        if case .plan(let plan) = try await client.call(.sync, params, as: SyncResult.self) {
            try await show(plan)
            // A company with many changes exceeds the limits; the digest of the plan confirms that they are wanted.
            params.override = Override(digest: plan.digest)
        }
        // The same params without `dryRun` do what the plan shows.
        params.dryRun = nil
        params.waitSeconds = 600
        try await output.console.beginProgress(label: "   " + output.language.text(JobState.syncing.label))
        guard case .job(let end) = try await client.call(.sync, params, as: SyncResult.self) else { return job }
        try await output.console.endProgress(result: "   " + output.language.text(end.label))
        return end
    }

    private func show(_ plan: SyncPlan) async throws {
        let (creates, updates, mails) = (plan.planned.creates, plan.planned.updates, plan.verificationMails)
        try await output.print(
            ja: "   試行（dryRun）: 登録 \(creates)件、更新 \(updates)件、確認メール \(mails)通。まだ何も書き込んでいません。",
            en:
                "   dry run: \(creates) to create, \(updates) to update, \(mails) verification mails, nothing written yet"
        )
    }

    /// The first establishment, or the first division and working type, that the target offers.
    private func firstCreateDefault(for direction: Direction) async throws -> CreateDefault {
        let choices = try await client.call(.choices, ChoicesParams(), as: ChoicesResult.self)
        switch direction {
        case .kingOfTimeToSmartHR:
            let establishment = choices.businessEstablishments?.first
            try await printChoice(ja: "所属事業所", en: "business establishment", name: establishment?.name)
            return .smartHR(SmartHRCreateDefault(businessEstablishmentId: establishment?.id ?? ""))
        case .smartHRToKingOfTime:
            let division = choices.divisions?.first
            let workingType = choices.workingTypes?.first
            try await printChoice(ja: "所属", en: "division", name: division?.name)
            try await printChoice(ja: "雇用区分", en: "working type", name: workingType?.name)
            return .kingOfTime(
                KingOfTimeCreateDefault(
                    divisionCode: division?.code ?? "", workingTypeCode: workingType?.code ?? ""))
        }
    }

    private func printChoice(ja: String, en: String, name: String?) async throws {
        try await output.print(ja: "   新規登録者の\(ja): \(name ?? "–")", en: "   \(en) of new people: \(name ?? "–")")
    }
}
