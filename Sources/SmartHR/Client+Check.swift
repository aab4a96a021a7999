import Roster
import Upstream

/// The preflight. No call tells about a token [C]: each permission is tried with a read, and what only a write would tell
/// stays unknown. SmartHR's tokens know no allowed addresses, and it has no closed hours.
extension Client {
    public func check() async throws -> [CheckEntry] {
        let companies = try await Preflight.asking {
            try await self.answer(Request(.get, "/v1/companies", query: [("per_page", "1")]), Named.list).page
        }
        let here = time.now()
        let people = try await Preflight.asking { try await self.somePeople() }
        let choices = try await Preflight.asking {
            try await self.wholeList("/v1/biz_establishments", sort: nil, Named.list)
        }
        return [
            token(companies.map { _ in () }), reading(people), writing, columns(people), establishments(choices),
            clock(companies, here),
        ]
    }

    private var preflight: Preflight {
        Preflight(
            side, label: label,
            remedy: BilingualText(
                ja: "SmartHRの「共通設定」→「外部システム連携」→「アクセストークン」で、トークンとリソースの制限を確認してください。",
                en: "Look at the token and its リソースの制限 in SmartHR: 共通設定 → 外部システム連携 → アクセストークン."))
    }

    /// A token that may not read the company is good all the same.
    private func token(_ companies: Result<Void, ServiceFailure>) -> CheckEntry {
        switch companies {
        case .failure(.refused(let refusal)) where refusal.code == "3":
            preflight.notice(
                .token, ja: "アクセストークンは有効ですが、会社情報（/companies）を参照できません。",
                en: "The access token is good, but may not read the company (/companies).",
                advice: BilingualText(
                    ja: "/companiesの参照を許可してください。トークンの取り違えに気づくために使います。",
                    en: "Let it read /companies: that is how a swapped token is noticed."))
        case .failure(let failure): preflight.failed(.token, failure)
        case .success: preflight.ok(.token, ja: "アクセストークンは有効です。", en: "The access token is good.")
        }
    }

    private func reading(_ people: Result<[Employee], ServiceFailure>) -> CheckEntry {
        switch people {
        case .failure(let failure): preflight.failed(.readPermission, failure)
        case .success: preflight.ok(.readPermission, ja: "従業員を参照できます。", en: "Employees can be read.")
        }
    }

    private var writing: CheckEntry {
        preflight.unknown(
            .writePermission, ja: "更新権限は、書き込むまで確認できません。",
            en: "Whether the token may write shows only with a write.",
            advice: BilingualText(
                ja: "SmartHRへ同期する場合は、/crewsの更新がトークンに許可されていることを確認してください。",
                en: "To sync into SmartHR, make sure that the token has 更新 on /crews."))
    }

    private func columns(_ people: Result<[Employee], ServiceFailure>) -> CheckEntry {
        guard case .success(let people) = people else {
            return preflight.unknown(
                .readableFields, ja: "従業員を参照できないため、確認できません。", en: "Not seen, as no employee could be read.")
        }
        guard people.count >= HiddenColumns.peopleForExpected else {
            return preflight.unknown(
                .readableFields, ja: "従業員が少ないため、確認できません。", en: "Too few employees to tell by.")
        }
        // Whoever uses no business names has them null for everybody, too.
        let hidden = Column.allCases.filter { HiddenColumns.found(in: people).contains($0) && !$0.isOfBusinessName }
        guard !hidden.isEmpty else {
            return preflight.ok(.readableFields, ja: "同期する項目をすべて参照できます。", en: "All synced fields can be read.")
        }
        let names = hidden.map(\.rawValue).joined(separator: ", ")
        let advice = BilingualText(
            ja: "同期する場合は、トークンのアトリビュートの制限で参照を許可してください。",
            en: "To sync them, let the token read them (アトリビュートの制限).")
        let (ja, en) = ("全員が空のため参照できないと見なす項目: \(names)", "Taken as hidden, being null for everybody: \(names)")
        return hidden.contains(.empCode)
            ? preflight.failed(.readableFields, ja: ja, en: en, advice: advice)
            : preflight.notice(.readableFields, ja: ja, en: en, advice: advice)
    }

    private func establishments(_ found: Result<[Choice], ServiceFailure>) -> CheckEntry {
        switch found {
        case .failure(let failure): preflight.failed(.choices, failure)
        case .success(let list): preflight.choices([("事業所", "business establishments", list.count)])
        }
    }

    private func clock(_ page: Result<PageFacts, ServiceFailure>, _ here: Timestamp) -> CheckEntry {
        switch page {
        case .failure: preflight.clock(nil, here: here)
        case .success(let page): preflight.clock(page.date, here: here)
        }
    }
}
