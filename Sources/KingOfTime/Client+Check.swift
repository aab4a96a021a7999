import JSON
import Roster
import Upstream

/// The preflight. The token is asked about by a call of its own, which is open in the closed hours, too [C]; everything else is
/// tried with a read, and what only a write would tell stays unknown.
extension Client {
    public func check() async throws -> [CheckEntry] {
        let token = try await Preflight.asking { try await self.tokenIsGood() }
        let here = time.now()
        let company = try await Preflight.asking { try await self.tenant() }
        let choices = try await Preflight.asking { try await self.choices() }
        let people = try await Preflight.asking { try await self.peopleOfOneDivision(choices) }
        return [
            tokenEntry(token.map(\.isGood)), address(token.map(\.isGood), company), reading(people), writing,
            fields(people), choicesEntry(choices), hours, clock(token.map(\.date), here),
        ]
    }

    private var preflight: Preflight {
        Preflight(
            side, label: label,
            remedy: BilingualText(
                ja: "\(label)の「設定」→「その他」→「オプション」→「外部サービス連携」→「WebAPI連携設定」で、トークン、権限、許可IPアドレスを確認してください。",
                en: """
                    Look at the token, its permissions and 許可IPアドレス in \(label): 設定 → その他 → オプション → \
                    外部サービス連携 → WebAPI連携設定.
                    """))
    }

    private func tokenIsGood() async throws -> (isGood: Bool, date: Timestamp?) {
        let request = Request(.get, "/tokens/{token}/available", parts: [try await transport.token()])
        let judge = judge(for: request)
        return try await transport.send(request) { response throws(Trouble) in
            try judge.check(response)
            return (try judge.decode(response, Availability.read), response.date)
        }
    }

    /// The list of one division is enough to see what may be read; without divisions it is the whole.
    private func peopleOfOneDivision(_ choices: Result<Choices, ServiceFailure>) async throws -> [Employee] {
        var query = Self.wholeRecord
        if case .success(.kingOfTime(let divisions, _)) = choices, let division = divisions.first {
            query.append(("division", division.id))
        }
        return try await read(Request(.get, "/employees", query: query), EmployeeRecord.list)
    }
}

// MARK: - What the answers mean

extension Client {
    private func tokenEntry(_ isGood: Result<Bool, ServiceFailure>) -> CheckEntry {
        switch isGood {
        case .failure(let failure): preflight.failed(.token, failure)
        case .success(true): preflight.ok(.token, ja: "アクセストークンは有効です。", en: "The access token is good.")
        case .success(false):
            preflight.failed(
                .token, ja: "アクセストークンは無効です。", en: "The access token is not valid.", advice: preflight.remedy)
        }
    }

    /// Code 100 has three causes [S]: with a good token that reads nothing at all, the address is the likeliest.
    private func address(
        _ isGood: Result<Bool, ServiceFailure>, _ company: Result<String, ServiceFailure>
    ) -> CheckEntry {
        switch (isGood, company) {
        case (_, .success):
            preflight.ok(.allowedIP, ja: "このIPアドレスから利用できます。", en: "This address is allowed.")
        case (.success(true), .failure(.refused)):
            preflight.failed(
                .allowedIP, ja: "トークンは有効ですが拒否されました。このIPアドレスが許可されていない可能性があります。",
                en: "The token is good, yet refused: this host's address may not be allowed.", advice: preflight.remedy)
        case (_, .failure(let failure)) where failure.isRefusal:
            preflight.unknown(
                .allowedIP, ja: "トークンが無効なため、確認できません。", en: "Not seen, as the token is not good.")
        case (_, .failure(let failure)): preflight.failed(.allowedIP, failure)
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
                ja: "\(label)へ同期する場合は、従業員データのWrite権限がトークンにあることを確認してください。",
                en: "To sync into \(label), make sure that the token has Write on employees."))
    }

    private func fields(_ people: Result<[Employee], ServiceFailure>) -> CheckEntry {
        guard case .success(let people) = people, !people.isEmpty else {
            return preflight.unknown(
                .readableFields, ja: "従業員を参照できないため、確認できません。", en: "Not seen, as no employee could be read.")
        }
        let empty = Field.allCases.filter { field in people.allSatisfy { $0[field].isEmpty } }
            .filter { $0 != .resignationDate }
        guard people.count >= 10, !empty.isEmpty else {
            return preflight.ok(.readableFields, ja: "同期する項目を参照できます。", en: "The synced fields can be read.")
        }
        let names = empty.map { Property($0).rawValue }.joined(separator: ", ")
        return preflight.notice(
            .readableFields, ja: "全員が空の項目があります: \(names)", en: "Empty for everybody: \(names)",
            advice: BilingualText(
                ja: "登録がないのか、トークンの権限で隠れているのかを確認してください。",
                en: "Check whether they are not filled in, or hidden from the token."))
    }

    private func choicesEntry(_ choices: Result<Choices, ServiceFailure>) -> CheckEntry {
        switch choices {
        case .failure(let failure): preflight.failed(.choices, failure)
        case .success(.kingOfTime(let divisions, let types)):
            preflight.choices([("所属", "divisions", divisions.count), ("雇用区分", "working types", types.count)])
        case .success(.smartHR): preflight.choices([])
        }
    }

    private var hours: CheckEntry {
        let now = time.now()
        if let until = closedHours.opening(ifClosedAt: now) {
            return preflight.notice(
                .closedHours, ja: "メンテナンス時間帯です。\(until)以降に利用できます。",
                en: "In its closed hours; it opens at \(until).",
                advice: BilingualText(ja: "その時刻以降に、もう一度確認してください。", en: "Check again after that time."))
        }
        guard let closing = closedHours.nextClosing(after: now) else {
            return preflight.ok(.closedHours, ja: "メンテナンス時間帯の設定はありません。", en: "No closed hours are set.")
        }
        return preflight.ok(
            .closedHours, ja: "利用できる時間帯です（\(closing)まで）。", en: "Open until \(closing).")
    }

    private func clock(_ date: Result<Timestamp?, ServiceFailure>, _ here: Timestamp) -> CheckEntry {
        switch date {
        case .failure: preflight.clock(nil, here: here)
        case .success(let date): preflight.clock(date, here: here)
        }
    }
}

extension ServiceFailure {
    fileprivate var isRefusal: Bool { if case .refused = self { true } else { false } }
}
