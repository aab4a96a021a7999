import Roster
import Upstream

/// The connection check of SmartHR. It sends reads only.
///
/// SmartHR has no endpoint that checks a token [C], so each permission is tried with a read. Permissions that only a
/// write would show stay `unknown`. SmartHR has no allowed IP addresses per token [I] and no closed hours.
struct ConnectionCheck: Sendable {
    let sender: RequestSender
    let lists: ListReader
    let crews: CrewReader
    let time: any TimeSource

    func run() async throws -> [CheckEntry] {
        let companies = try await CheckEntryBuilder.ask { try await self.readCompanies() }
        let hostTime = time.now()
        let people = try await CheckEntryBuilder.ask { try await self.crews.sample() }
        let choices = try await CheckEntryBuilder.ask {
            try await self.lists.choices(route: Route.businessEstablishments)
        }
        return [
            tokenEntry(for: companies), readEntry(for: people), writeEntry, fieldsEntry(for: people),
            choicesEntry(for: choices),
            clockEntry(for: companies, hostTime: hostTime),
        ]
    }

    private func readCompanies() async throws -> ListHeaders {
        let request = Request(.get, Route.companies, query: [("per_page", "1")])
        return try await sender.sendForPage(request, decoding: ChoiceDecoder.list).headers
    }

    private var entries: CheckEntryBuilder {
        CheckEntryBuilder(
            side: .smartHR, label: sender.label,
            refusalAdvice: BilingualText(
                ja: "SmartHRの「共通設定」→「外部システム連携」→「アクセストークン」で、トークンとリソースの制限を確認してください。",
                en: """
                    Check the token and its resource restrictions (リソースの制限) in SmartHR: 共通設定 → 外部システム連携 → \
                    アクセストークン.
                    """))
    }

    /// A valid token without permission for `/companies` answers 403 with code 3 [C].
    private func tokenEntry(for companies: Result<ListHeaders, ServiceFailure>) -> CheckEntry {
        switch companies {
        case .failure(.refused(let refusal)) where refusal.code == "3":
            entries.notice(
                .token, ja: "アクセストークンは有効ですが、会社情報（/companies）を参照できません。",
                en: "The access token is valid, but may not read the company (/companies).",
                advice: BilingualText(
                    ja: "/companiesの参照を許可してください。トークンの取り違えを検出するために使います。",
                    en: "Permit reading /companies. It is used to detect a token of another tenant."))
        case .failure(let failure): entries.failed(.token, because: failure)
        case .success: entries.ok(.token, ja: "アクセストークンは有効です。", en: "The access token is valid.")
        }
    }

    private func readEntry(for people: Result<[Employee], ServiceFailure>) -> CheckEntry {
        switch people {
        case .failure(let failure): entries.failed(.readPermission, because: failure)
        case .success: entries.ok(.readPermission, ja: "従業員を参照できます。", en: "Employees can be read.")
        }
    }

    private var writeEntry: CheckEntry {
        entries.unknown(
            .writePermission, ja: "更新権限は、書き込むまで確認できません。",
            en: "The write permission cannot be checked without a write.",
            advice: BilingualText(
                ja: "SmartHRへ同期する場合は、/crewsの更新がトークンに許可されていることを確認してください。",
                en: "To sync to SmartHR, make sure that the token may update (更新) /crews."))
    }

    private func fieldsEntry(for people: Result<[Employee], ServiceFailure>) -> CheckEntry {
        guard case .success(let people) = people else {
            return entries.unknown(
                .readableFields, ja: "従業員を参照できないため、確認できません。",
                en: "Not checked, as no employee could be read.")
        }
        guard !people.isEmpty else {
            return entries.unknown(
                .readableFields, ja: "従業員がいないため、確認できません。", en: "Not checked, as there are no employees.")
        }
        let blank = BlankAttributes.find(in: people)
        guard !blank.isEmpty else {
            return entries.ok(
                .readableFields, ja: "同期する項目をすべて参照できます。", en: "All synced fields can be read.")
        }
        return blankFieldsEntry(for: blank)
    }

    /// Without the employee code nothing can be matched.
    private func blankFieldsEntry(for blank: [CrewAttribute]) -> CheckEntry {
        let names = blank.map(\.rawValue).joined(separator: ", ")
        let advice = BilingualText(
            ja: "同期する場合は、トークンのアトリビュートの制限で参照を許可してください。",
            en: "To sync them, permit reading them in the token's attribute restrictions (アトリビュートの制限).")
        let ja = "全員が空欄の項目（トークンで参照できない可能性があります）: \(names)"
        let en = "Blank for everyone, or not readable with this token: \(names)"
        return blank.contains(.empCode)
            ? entries.failed(.readableFields, ja: ja, en: en, advice: advice)
            : entries.notice(.readableFields, ja: ja, en: en, advice: advice)
    }

    private func choicesEntry(for choices: Result<[Choice], ServiceFailure>) -> CheckEntry {
        switch choices {
        case .failure(let failure): entries.failed(.choices, because: failure)
        case .success(let list): entries.choices([("事業所", "business establishments", list.count)])
        }
    }

    private func clockEntry(for companies: Result<ListHeaders, ServiceFailure>, hostTime: Timestamp) -> CheckEntry {
        switch companies {
        case .failure: entries.clock(serviceTime: nil, hostTime: hostTime)
        case .success(let headers): entries.clock(serviceTime: headers.date, hostTime: hostTime)
        }
    }
}
