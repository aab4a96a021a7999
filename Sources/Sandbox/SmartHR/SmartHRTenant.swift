import Roster

/// One SmartHR tenant: its people, and the responses of its API to an authorized request.
///
/// Lists and writes have types of their own: `CrewListing` and `CrewChange`.
struct SmartHRTenant: Sendable {
    static let token = "sandbox-smarthr-token"

    var crews: RecordStore<Crew>
    private var retirements = RetirementSchedule()
    private var listings = CrewListings()
    private var generator: SeededGenerator

    init(crews: [Crew], seed: UInt64, now: Timestamp) {
        self.crews = RecordStore(crews)
        retirements.plan(crews, now: now)
        generator = SeededGenerator(seed: seed ^ 0x5A5A)
    }

    /// Bearer, or Basic with the token as user name [C].
    static func isAuthorized(_ request: IncomingRequest, by switches: SmartHRSwitches) -> Bool {
        switches.token == .valid && (request.bearerToken == token || request.basicUser == token)
    }

    /// - Parameter route: the path after `/api/v1`.
    mutating func respond(
        to request: IncomingRequest, route: [String], switches: SmartHRSwitches, now: Timestamp
    ) -> OutgoingResponse {
        crews.showWrites(dueBy: now)
        retirePeople(dueBy: now, rule: switches.retirement)
        switch (request.method, route.first, route.count) {
        case (_, "crews", 1...2):
            return respondForCrews(request, id: route.dropFirst().first, switches: switches, now: now)
        // These three are never called by a sync [C].
        case ("GET", "crews", 3) where route[2] == "dependents":
            return masterList([], request: request, switches: switches)
        case ("PUT", "crews", 3) where route[2] == "invite", ("DELETE", "crews", 3) where route[2] == "departments":
            return crews[route[1]] == nil ? SmartHRError.notFound : OutgoingResponse(status: 204).withEffect
        case ("GET", let name?, 1): return masterList(named: name, request: request, switches: switches)
        case ("GET", "employment_types", 2): return one(route[1], of: SmartHRMasters.employmentTypes)
        case ("GET", "departments", 2): return one(route[1], of: SmartHRMasters.departments)
        default: return SmartHRError.notFound
        }
    }

    // MARK: - Retirement

    /// Call it after each write of a record, by the API or by an administrator.
    /// - Parameter before: `nil` for a new record.
    mutating func noteWrite(of crew: Crew, before: Crew?, now: Timestamp) {
        if crew[.resignationDate] != before?[.resignationDate] { retirements.plan(crew, now: now) }
    }

    private mutating func retirePeople(dueBy now: Timestamp, rule: RetirementRule) {
        for id in retirements.takeDue(by: now) where rule == .byDay {
            guard var crew = crews.latest(id: id) else { continue }
            crew[.status] = "retired"
            crew[.updatedAt] = now.withMilliseconds
            crews.put(crew, visibleAt: nil)
        }
    }

    // MARK: - Masters

    private static let emptyLists = [
        "job_titles", "users", "webhooks", "crew_custom_field_templates", "payment_periods", "grades",
        "job_categories", "recruitment_types", "bank_account_settings", "dependent_relations", "mail_formats",
        "crew_input_forms",
    ]

    private mutating func masterList(
        named name: String, request: IncomingRequest, switches: SmartHRSwitches
    ) -> OutgoingResponse {
        switch name {
        case "biz_establishments":
            switches.establishments == .allowed
                ? masterList(SmartHRMasters.establishments, request: request, switches: switches)
                : SmartHRError.forbidden
        case "companies":
            switches.companies == .allowed
                ? masterList(companies(of: switches), request: request, switches: switches)
                : SmartHRError.forbidden
        case "employment_types":
            masterList(SmartHRMasters.employmentTypes, request: request, switches: switches)
        case "departments": masterList(SmartHRMasters.departments, request: request, switches: switches)
        case let name where Self.emptyLists.contains(name): masterList([], request: request, switches: switches)
        default: SmartHRError.notFound
        }
    }

    /// It is not known [?] how many companies a tenant may have, and in which order they are listed.
    private mutating func companies(of switches: SmartHRSwitches) -> [JSONValue] {
        switch switches.companyList {
        case .one: Array(SmartHRMasters.companies.prefix(1))
        case .several: SmartHRMasters.companies
        case .shuffled: SmartHRMasters.companies.shuffled(using: &generator)
        }
    }

    /// A bare array with the same paging and headers as crews [C].
    private func masterList(
        _ items: [JSONValue], request: IncomingRequest, switches: SmartHRSwitches
    ) -> OutgoingResponse {
        guard let page = Page(request.query, outOfRange: switches.paging) else {
            return SmartHRError.badParameter("per_page")
        }
        var response = OutgoingResponse(json: .array(Array(items[page.range(of: items.count)])))
        response.headers = page.headers(total: items.count, request: request, ends: switches.linkEnds)
        return response
    }

    private func one(_ id: String, of items: [JSONValue]) -> OutgoingResponse {
        items.first { $0["id"] == .string(id) }.map { OutgoingResponse(json: $0) } ?? SmartHRError.notFound
    }

    // MARK: - Crews

    /// Without permission for the resource the response is 403, code 3 [C].
    private mutating func respondForCrews(
        _ request: IncomingRequest, id: String?, switches: SmartHRSwitches, now: Timestamp
    ) -> OutgoingResponse {
        guard switches.crews != .none, request.method == "GET" || switches.crews == .write else {
            return SmartHRError.forbidden
        }
        switch (request.method, id) {
        case ("GET", nil):
            return listings.respond(to: request, crews: crews, switches: switches, generator: &generator)
        case ("POST", nil): return create(request, switches: switches, now: now)
        case ("GET", let id?):
            guard let crew = crews[id] else { return SmartHRError.notFound }
            return response(with: crew, status: 200, request: request, switches: switches)
        // PUT is an alias of PATCH [S].
        case ("PATCH", let id?), ("PUT", let id?): return update(id, request: request, switches: switches, now: now)
        case ("DELETE", let id?):
            guard crews[id] != nil else { return SmartHRError.notFound }
            crews.remove(id: id)
            return OutgoingResponse(status: 204).withEffect
        default: return SmartHRError.notFound
        }
    }

    private func response(
        with crew: Crew, status: Int, request: IncomingRequest, switches: SmartHRSwitches
    ) -> OutgoingResponse {
        var writer = JSONBytes()
        let columns = CrewColumn.columns(named: request.query.list(named: "fields"))
        writer.crew(crew, columns: columns, hidden: switches.hidden)
        return OutgoingResponse(status: status, bytes: writer.bytes)
    }

    /// Above the contracted head count: 403, code 7 [C].
    private mutating func create(
        _ request: IncomingRequest, switches: SmartHRSwitches, now: Timestamp
    ) -> OutgoingResponse {
        if switches.headCount > 0, crews.count >= switches.headCount { return SmartHRError.headCount }
        var crew = Crew(id: generator.uuid())
        crew[.createdAt] = now.withMilliseconds
        return write(request, to: crew, isNew: true, switches: switches, now: now)
    }

    private mutating func update(
        _ id: String, request: IncomingRequest, switches: SmartHRSwitches, now: Timestamp
    ) -> OutgoingResponse {
        guard let crew = crews.latest(id: id) else { return SmartHRError.notFound }
        return write(request, to: crew, isNew: false, switches: switches, now: now)
    }

    /// All violations come in one response [S]. A POST is answered with 201 and `Location` [C].
    private mutating func write(
        _ request: IncomingRequest, to crew: Crew, isNew: Bool, switches: SmartHRSwitches, now: Timestamp
    ) -> OutgoingResponse {
        guard let body = request.members else { return SmartHRError.badRequest([]) }
        var change = CrewChange(body, to: crew, isNew: isNew, switches: switches)
        if !change.unpermitted.isEmpty, switches.unpermittedWrite == .forbidden { return SmartHRError.forbidden }
        refuseDuplicates(in: &change, switches: switches)
        guard change.violations.isEmpty else { return SmartHRError.badRequest(change.violations) }
        var written = change.crew
        written[.updatedAt] = now.withMilliseconds
        crews.put(written, visibleAt: switches.lag > 0 ? now + .milliseconds(switches.lag) : nil)
        noteWrite(of: written, before: isNew ? nil : crew, now: now)
        let response = response(with: written, status: isNew ? 201 : 200, request: request, switches: switches)
            .withEffect
        guard isNew else { return response }
        return response.adding(header: "Location", value: "\(request.origin)\(request.path)/\(crew.id)")
    }

    /// It is not known [?] whether codes and e-mail addresses are unique.
    private func refuseDuplicates(in change: inout CrewChange, switches: SmartHRSwitches) {
        let crew = change.crew
        if switches.duplicateCodes == .refused, let code = crew[.code],
            crews.latest(withCode: code).contains(where: { $0.id != crew.id })
        {
            change.refuse("emp_code", message: "社員番号はすでに存在します")
        }
        if switches.duplicateEmails == .refused, let email = crew[.email], !email.isEmpty,
            crews.records.contains(where: { $0.id != crew.id && $0[.email] == email })
        {
            change.refuse("email", message: "メールアドレスはすでに存在します")
        }
    }
}

extension Timestamp {
    /// The moment as SmartHR writes it [S]: `2026-04-01T00:00:00.000+09:00`.
    var withMilliseconds: String {
        let rest = String(((milliseconds % 1000) + 1000) % 1000)
        let digits = String(repeating: "0", count: 3 - rest.utf8.count) + rest
        return String(description.dropLast(6)) + ".\(digits)+09:00"
    }
}
