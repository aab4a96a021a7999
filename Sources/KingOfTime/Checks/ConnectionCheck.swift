import Roster
import Upstream

/// The connection check of KING OF TIME and its sibling brands. It sends reads only.
///
/// The token is checked with a call of its own, which is answered in the closed hours, too [C]. Every other permission
/// is tried with a read. Permissions that only a write would show stay `unknown`.
struct ConnectionCheck: Sendable {
    let client: KingOfTimeClient
    let sender: RequestSender
    let transport: Transport

    func run() async throws -> [CheckEntry] {
        let token = try await CheckEntryBuilder.ask { try await self.checkToken() }
        let hostTime = transport.time.now()
        let company = try await CheckEntryBuilder.ask { try await self.client.tenant() }
        let choices = try await CheckEntryBuilder.ask { try await self.client.choices() }
        let people = try await CheckEntryBuilder.ask { try await self.sample(choices: choices) }
        let isValid = token.map(\.isValid)
        return [
            tokenEntry(for: isValid), addressEntry(for: isValid, company: company), readEntry(for: people), writeEntry,
            fieldsEntry(for: people), choicesEntry(for: choices), closedHoursEntry,
            clockEntry(for: token.map(\.date), hostTime: hostTime),
        ]
    }

    /// Bypasses the closed hours.
    private func checkToken() async throws -> (isValid: Bool, date: Timestamp?) {
        let request = Request(.get, Route.tokenCheck, parts: [try await transport.token()])
        let classifier = sender.classifier(for: request)
        return try await transport.send(request) { response throws(AttemptFailure) in
            try classifier.requireSuccess(response)
            return (try classifier.decodeBody(of: response, with: TokenAvailability.isAvailable), response.date)
        }
    }

    /// The employees of one division show which fields can be read. Without divisions it is the whole company.
    private func sample(choices: Result<Choices, ServiceFailure>) async throws -> [Employee] {
        var query = EmployeeReader.completeRecords
        if case .success(.kingOfTime(let divisions, _)) = choices, let division = divisions.first {
            query.append(("division", division.id))
        }
        return try await sender.send(Request(.get, Route.employees, query: query), decoding: EmployeeDecoder.list)
    }

    private var label: String { sender.label }

    private var entries: CheckEntryBuilder {
        CheckEntryBuilder(
            side: .kingOfTime, label: label,
            refusalAdvice: BilingualText(
                ja: "\(label)の「設定」→「その他」→「オプション」→「外部サービス連携」→「WebAPI連携設定」で、トークン、権限、許可IPアドレスを確認してください。",
                en: """
                    Check the token, its permissions and its allowed IP addresses (許可IPアドレス) in \(label): 設定 → その他 → \
                    オプション → 外部サービス連携 → WebAPI連携設定.
                    """))
    }

    private func tokenEntry(for isValid: Result<Bool, ServiceFailure>) -> CheckEntry {
        switch isValid {
        case .failure(let failure): entries.failed(.token, because: failure)
        case .success(true): entries.ok(.token, ja: "アクセストークンは有効です。", en: "The access token is valid.")
        case .success(false):
            entries.failed(
                .token, ja: "アクセストークンは無効です。", en: "The access token is not valid.",
                advice: entries.refusalAdvice)
        }
    }

    /// Code 100 has three causes [S]. If the token is valid and yet nothing can be read, the address is the likeliest.
    private func addressEntry(
        for isValid: Result<Bool, ServiceFailure>, company: Result<TenantID, ServiceFailure>
    ) -> CheckEntry {
        switch (isValid, company) {
        case (_, .success):
            entries.ok(.allowedIP, ja: "このIPアドレスから利用できます。", en: "This host's IP address is allowed.")
        case (.success(true), .failure(.refused)):
            entries.failed(
                .allowedIP, ja: "トークンは有効ですが拒否されました。このIPアドレスが許可されていない可能性があります。",
                en: "The token is valid, yet the request was refused. This host's IP address may not be allowed.",
                advice: entries.refusalAdvice)
        case (_, .failure(.refused)):
            entries.unknown(
                .allowedIP, ja: "トークンが無効なため、確認できません。", en: "Not checked, as the token is not valid.")
        case (_, .failure(let failure)): entries.failed(.allowedIP, because: failure)
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
                ja: "\(label)へ同期する場合は、従業員データのWrite権限がトークンにあることを確認してください。",
                en: "To sync to \(label), make sure that the token has the Write permission for employees."))
    }

    /// Resignation dates do not count: nobody may have resigned. Among few people, blank fields are likely.
    private func fieldsEntry(for people: Result<[Employee], ServiceFailure>) -> CheckEntry {
        guard case .success(let people) = people, !people.isEmpty else {
            return entries.unknown(
                .readableFields, ja: "従業員を参照できないため、確認できません。",
                en: "Not checked, as no employee could be read.")
        }
        let empty = Field.allCases.filter { field in
            field != .resignationDate && people.allSatisfy { $0[field].isEmpty }
        }
        guard people.count >= 10, !empty.isEmpty else {
            return entries.ok(.readableFields, ja: "同期する項目を参照できます。", en: "The synced fields can be read.")
        }
        let names = empty.map { EmployeeProperty($0).rawValue }.joined(separator: ", ")
        return entries.notice(
            .readableFields, ja: "全員が空の項目があります: \(names)", en: "Empty for everyone: \(names)",
            advice: BilingualText(
                ja: "登録がないのか、トークンの権限により参照できないのかを確認してください。",
                en: "Check whether these fields are not filled in, or whether the token may not read them."))
    }

    private func choicesEntry(for choices: Result<Choices, ServiceFailure>) -> CheckEntry {
        switch choices {
        case .failure(let failure): entries.failed(.choices, because: failure)
        case .success(.kingOfTime(let divisions, let types)):
            entries.choices([("所属", "divisions", divisions.count), ("雇用区分", "working types", types.count)])
        case .success(.smartHR): entries.choices([])
        }
    }

    private var closedHoursEntry: CheckEntry {
        let now = transport.time.now()
        if let until = client.closedHours.opening(ifClosedAt: now) {
            return entries.notice(
                .closedHours, ja: "メンテナンス時間帯です。\(until)以降に利用できます。",
                en: "The API is in its closed hours. It opens at \(until).",
                advice: BilingualText(ja: "その時刻以降に、もう一度確認してください。", en: "Check again after that time."))
        }
        guard let closing = client.closedHours.nextClosing(after: now) else {
            return entries.ok(.closedHours, ja: "メンテナンス時間帯は設定されていません。", en: "No closed hours are set.")
        }
        return entries.ok(.closedHours, ja: "利用できる時間帯です（\(closing)まで）。", en: "The API is open until \(closing).")
    }

    private func clockEntry(for date: Result<Timestamp?, ServiceFailure>, hostTime: Timestamp) -> CheckEntry {
        switch date {
        case .failure: entries.clock(serviceTime: nil, hostTime: hostTime)
        case .success(let date): entries.clock(serviceTime: date, hostTime: hostTime)
        }
    }
}
