import Roster

/// One SmartHR tenant: its people and what its API answers.
struct SmartHRTenant: Sendable {
    static let token = "sandbox-smarthr-token"

    var crews: Register<Crew>
    private var generator: SeededGenerator
    private var orders: [String: (version: Int, crews: [Crew])] = [:]

    init(crews: [Crew], seed: UInt64) {
        self.crews = Register(crews)
        generator = SeededGenerator(seed: seed ^ 0x5A5A)
    }

    static func isAuthorized(_ call: Call, _ switches: SmartHRSwitches) -> Bool {
        switches.token == .valid && (call.bearerToken == token || call.basicUser == token)
    }

    /// Answers a call of somebody who has shown a good token. `route` is what comes after `/api/v1`.
    mutating func answer(_ call: Call, route: [String], _ switches: SmartHRSwitches, now: Timestamp) -> Answer {
        crews.settle(now)
        switch (call.method, route.first, route.count) {
        case ("GET", "crews", 3) where route[2] == "dependents": return list([], call, switches)
        case ("PUT", "crews", 3) where route[2] == "invite", ("DELETE", "crews", 3) where route[2] == "departments":
            return crews[route[1]] == nil ? SmartHRError.notFound : Answer(status: 204).effective
        case (_, "crews", 1...2): return answerCrews(call, id: route.dropFirst().first, switches, now)
        case ("GET", "biz_establishments", 1):
            return switches.establishments == .allowed
                ? list(SmartHRMasters.establishments, call, switches) : SmartHRError.forbidden
        case ("GET", "companies", 1):
            return switches.companies == .allowed
                ? list(SmartHRMasters.companies, call, switches) : SmartHRError.forbidden
        case ("GET", "employment_types", 1): return list(SmartHRMasters.employmentTypes, call, switches)
        case ("GET", "employment_types", 2): return one(route[1], of: SmartHRMasters.employmentTypes)
        case ("GET", "departments", 1): return list(SmartHRMasters.departments, call, switches)
        case ("GET", "departments", 2): return one(route[1], of: SmartHRMasters.departments)
        case ("GET", let name?, 1) where Self.emptyLists.contains(name): return list([], call, switches)
        default: return SmartHRError.notFound
        }
    }

    private static let emptyLists = [
        "job_titles", "users", "webhooks", "crew_custom_field_templates", "payment_periods", "grades",
        "job_categories", "recruitment_types", "bank_account_settings", "dependent_relations", "mail_formats",
        "crew_input_forms",
    ]

    private mutating func answerCrews(
        _ call: Call, id: String?, _ switches: SmartHRSwitches, _ now: Timestamp
    ) -> Answer {
        guard switches.crews != .none, call.method == "GET" || switches.crews == .write else {
            return SmartHRError.forbidden
        }
        switch (call.method, id) {
        case ("GET", nil): return listCrews(call, switches)
        case ("POST", nil): return create(call, switches, now)
        case ("GET", let id?):
            guard let crew = crews[id] else { return SmartHRError.notFound }
            return show(crew, call, switches)
        case ("PATCH", let id?), ("PUT", let id?): return change(id, call, switches, now)
        case ("DELETE", let id?):
            guard crews[id] != nil else { return SmartHRError.notFound }
            crews.remove(id)
            return Answer(status: 204).effective
        default: return SmartHRError.notFound
        }
    }

    private func show(_ crew: Crew, status: Int = 200, _ call: Call, _ switches: SmartHRSwitches) -> Answer {
        var writer = JSONBytes()
        writer.crew(crew, CrewColumn.named(call.query.list("fields")), hidden: switches.hidden)
        return Answer(status: status, bytes: writer.bytes)
    }

    private func one(_ id: String, of items: [JSONValue]) -> Answer {
        items.first { $0["id"] == .string(id) }.map { Answer(json: $0) } ?? SmartHRError.notFound
    }

    private func list(_ items: [JSONValue], _ call: Call, _ switches: SmartHRSwitches) -> Answer {
        guard let page = Page(call.query, outOfRange: switches.paging) else {
            return SmartHRError.badParameter("per_page")
        }
        var answer = Answer(json: .array(Array(items[page.range(of: items.count)])))
        answer.headers = page.headers(total: items.count, call: call, ends: switches.linkEnds)
        return answer
    }
}

// MARK: - Lists

extension SmartHRTenant {
    private mutating func listCrews(_ call: Call, _ switches: SmartHRSwitches) -> Answer {
        guard let page = Page(call.query, outOfRange: switches.paging) else {
            return SmartHRError.badParameter("per_page")
        }
        if let status = call.query["emp_status"], !["employed", "absent", "retired"].contains(status) {
            return SmartHRError.badParameter("emp_status")
        }
        let matches = matches(call, switches)
        let columns = CrewColumn.named(call.query.list("fields"))
        var writer = JSONBytes()
        writer.list(matches[page.range(of: matches.count)], "[", "]") {
            $0.crew($1, columns, hidden: switches.hidden)
        }
        var answer = Answer(bytes: writer.bytes)
        answer.headers = page.headers(total: matches.count, call: call, ends: switches.linkEnds)
        return answer
    }

    /// Everybody whom the query names, in its order. The last few results are kept until somebody changes, because a
    /// client asks for page after page of the same list.
    private mutating func matches(_ call: Call, _ switches: SmartHRSwitches) -> [Crew] {
        let filter = CrewFilter(call.query, switches)
        let order = CrewOrder(call.query["sort"], missing: switches.missingCodes)
        if let code = filter.exactCode {
            return order.sorted(crews.coded(code).filter(filter.admits))
        }
        let key = listKey(call, switches)
        if let kept = orders[key], kept.version == crews.version { return kept.crews }
        var found = order.sorted(crews.records.filter(filter.admits))
        if call.query["sort"] == nil, switches.order == .shuffled {
            found.shuffle(using: &generator)
            return found
        }
        if orders.count > 8 { orders.removeAll() }
        orders[key] = (crews.version, found)
        return found
    }

    private func listKey(_ call: Call, _ switches: SmartHRSwitches) -> String {
        let filters = call.query.pairs.filter { !["page", "per_page", "fields"].contains($0.name) }
        let rules = "\(switches.listed) \(switches.missingCodes) \(switches.codeFilter) \(switches.emptyCodeFilter)"
        return filters.map { "\($0.name)=\($0.value)" }.joined(separator: "&") + " " + rules
    }
}

// MARK: - Writes

extension SmartHRTenant {
    private mutating func create(_ call: Call, _ switches: SmartHRSwitches, _ now: Timestamp) -> Answer {
        if switches.headCount > 0, crews.count >= switches.headCount { return SmartHRError.headCount }
        var crew = Crew(id: generator.uuid())
        crew[.createdAt] = now.withMilliseconds
        return write(to: crew, isNew: true, call, switches, now)
    }

    private mutating func change(
        _ id: String, _ call: Call, _ switches: SmartHRSwitches, _ now: Timestamp
    ) -> Answer {
        guard let crew = crews.latest(id) else { return SmartHRError.notFound }
        return write(to: crew, isNew: false, call, switches, now)
    }

    private mutating func write(
        to crew: Crew, isNew: Bool, _ call: Call, _ switches: SmartHRSwitches, _ now: Timestamp
    ) -> Answer {
        guard let body = call.fields else { return SmartHRError.badRequest([]) }
        var change = CrewChange(body, to: crew, isNew: isNew, switches)
        if !change.unpermitted.isEmpty, switches.unpermittedWrite == .forbidden { return SmartHRError.forbidden }
        refuseDoubles(&change, switches)
        guard change.violations.isEmpty else { return SmartHRError.badRequest(change.violations) }
        var written = change.crew
        written[.updatedAt] = now.withMilliseconds
        crews.store(written, visibleAt: switches.lag > 0 ? now + .milliseconds(switches.lag) : nil)
        let answer = show(written, status: isNew ? 201 : 200, call, switches).effective
        return isNew ? answer.with("Location", "\(call.origin)\(call.path)/\(crew.id)") : answer
    }

    private func refuseDoubles(_ change: inout CrewChange, _ switches: SmartHRSwitches) {
        let crew = change.crew
        if switches.duplicateCodes == .refused, let code = crew[.code],
            crews.latestCoded(code).contains(where: { $0.id != crew.id })
        {
            change.refuse("emp_code", "社員番号はすでに存在します")
        }
        if switches.duplicateEmails == .refused, let email = crew[.email], !email.isEmpty,
            crews.records.contains(where: { $0.id != crew.id && $0[.email] == email })
        {
            change.refuse("email", "メールアドレスはすでに存在します")
        }
    }
}

extension Timestamp {
    /// As SmartHR writes it: `2026-04-01T00:00:00.000+09:00`.
    var withMilliseconds: String {
        let rest = String(((milliseconds % 1000) + 1000) % 1000)
        let digits = String(repeating: "0", count: 3 - rest.utf8.count) + rest
        return String(description.dropLast(6)) + ".\(digits)+09:00"
    }
}
