import NIOCore
import Roster

/// One KING OF TIME company: its people, and the responses of its API.
///
/// Reads and writes have types of their own: `EmployeeQuery` and `EmployeeChange`.
struct KingOfTimeCompany: Sendable {
    static let token = "sandbox-kingoftime-token"
    /// The first path segments of KING OF TIME and its sibling brands Touch On Time, 勤革時 and おまかせ はたラクサポート.
    static let paths = ["kot", "touchontime", "kintaikakumei", "hataraku"]

    var employees: RecordStore<KingOfTimeEmployee>
    /// `POST /tokens/{token}` replaces it. It is empty after `DELETE /tokens/{token}`.
    private var token = Self.token
    private var generator: SeededGenerator
    private var listings = EmployeeListings()

    init(employees: [KingOfTimeEmployee], seed: UInt64) {
        self.employees = RecordStore(employees)
        generator = SeededGenerator(seed: seed ^ 0xA5A5)
    }

    /// Token calls and time records are answered in the closed hours, too [C].
    /// - Parameter route: the path after `/v1.0`.
    mutating func respond(
        to request: IncomingRequest, route: [String], switches: KingOfTimeSwitches, now: Timestamp
    ) -> OutgoingResponse {
        employees.showWrites(dueBy: now)
        if route.first == "tokens" { return respondForToken(request, route: route, switches: switches) }
        let isTimeRecord = route.starts(with: ["daily-workings", "timerecord"])
        if switches.closedHours == .observed, ClosedWindows.contains(now, edges: switches.closedEdges), !isTimeRecord {
            return KingOfTimeError.closed
        }
        guard isAuthorized(request, by: switches) else { return KingOfTimeError.forbidden }
        switch (request.method, route.first, route.count) {
        case ("POST", "daily-workings", 3) where isTimeRecord:
            return employees[route[2]] == nil
                ? KingOfTimeError.refused(as: switches.invalid, message: "employeeKey is invalid.")
                : OutgoingResponse(status: 201, json: .object([:]))
        case (_, "employees", 1...2):
            return respondForEmployees(request, id: route.dropFirst().first, switches: switches, now: now)
        case ("GET", let name?, 1): return master(named: name, switches: switches)
        default: return KingOfTimeError.noSuchPath
        }
    }

    /// A bad token, an address that is not allowed, and a missing permission all give 403 with code 100 [S].
    private func isAuthorized(_ request: IncomingRequest, by switches: KingOfTimeSwitches) -> Bool {
        switches.token == .valid && switches.allowedIP == .allowed
            && request.bearerToken == token(for: request, switches: switches)
    }

    /// It is not known [?] whether the sibling brands share KING OF TIME's token. A token of their own has the first
    /// path segment in it.
    private func token(for request: IncomingRequest, switches: KingOfTimeSwitches) -> String {
        guard switches.brands == .separate, let brand = request.segments.first, brand != Self.paths[0] else {
            return token
        }
        return "sandbox-\(brand)-token"
    }

    /// Checks [C], replaces [S] or deletes [S] the token in the path.
    private mutating func respondForToken(
        _ request: IncomingRequest, route: [String], switches: KingOfTimeSwitches
    ) -> OutgoingResponse {
        guard route.count > 1 else { return KingOfTimeError.noSuchPath }
        let isValid = route[1] == token(for: request, switches: switches) && switches.token == .valid
        switch (request.method, route.count) {
        case ("GET", 3) where route[2] == "available":
            return OutgoingResponse(json: .object(["available": .bool(isValid)]))
        case ("POST", 2) where isValid:
            token = generator.hex(digits: 32)
            return OutgoingResponse(status: 201, json: .object(["token": .string(token)]))
        case ("DELETE", 2) where isValid:
            token = ""
            return OutgoingResponse(status: 204)
        default: return isValid ? KingOfTimeError.noSuchPath : KingOfTimeError.forbidden
        }
    }

    private func master(named name: String, switches: KingOfTimeSwitches) -> OutgoingResponse {
        switch name {
        case "company" where switches.company == .allowed: OutgoingResponse(json: KingOfTimeMasters.company)
        case "divisions" where switches.divisions == .allowed: OutgoingResponse(json: KingOfTimeMasters.divisions)
        case "working-types" where switches.workingTypes == .allowed:
            OutgoingResponse(json: KingOfTimeMasters.workingTypes)
        case "company", "divisions", "working-types": KingOfTimeError.forbidden
        case "administrators": OutgoingResponse(json: .array([]))
        default: KingOfTimeError.noSuchPath
        }
    }

    // MARK: - Employees

    /// - Parameter id: the code for a GET, the key for a PUT or DELETE [C].
    private mutating func respondForEmployees(
        _ request: IncomingRequest, id: String?, switches: KingOfTimeSwitches, now: Timestamp
    ) -> OutgoingResponse {
        guard switches.employees != .none, request.method == "GET" || switches.employees == .write else {
            return KingOfTimeError.forbidden
        }
        switch (request.method, id) {
        case ("GET", _):
            return listings.respond(
                to: request, code: id, employees: employees, switches: switches, today: now.day, generator: &generator)
        case ("POST", nil):
            let employee = KingOfTimeEmployee(key: generator.hex(digits: 64))
            return write(request, to: employee, isNew: true, switches: switches, now: now)
        case ("PUT", let key?): return update(key, request: request, switches: switches, now: now)
        case ("DELETE", let key?):
            guard employees[key] != nil else {
                return KingOfTimeError.refused(as: switches.invalid, message: "employeeKey is invalid.")
            }
            employees.remove(id: key)
            return OutgoingResponse(status: 204).withEffect
        default: return KingOfTimeError.noSuchPath
        }
    }

    /// `updateDate` is the effective day for division and working type only [S]; here it is checked and ignored.
    private mutating func update(
        _ key: String, request: IncomingRequest, switches: KingOfTimeSwitches, now: Timestamp
    ) -> OutgoingResponse {
        guard let employee = employees.latest(id: key) else {
            return KingOfTimeError.refused(as: switches.invalid, message: "employeeKey is invalid.")
        }
        if let day = request.query["updateDate"], CivilDate(day) == nil {
            return KingOfTimeError.refused(as: switches.invalid, message: "updateDate is invalid.")
        }
        return write(request, to: employee, isNew: false, switches: switches, now: now)
    }

    /// The response to a PUT is the full record with all additional fields [S]. It is not known [?] which keys the
    /// response to a POST has.
    private mutating func write(
        _ request: IncomingRequest, to employee: KingOfTimeEmployee, isNew: Bool, switches: KingOfTimeSwitches,
        now: Timestamp
    ) -> OutgoingResponse {
        guard let body = request.members else {
            return KingOfTimeError.refused(as: switches.invalid, message: "body is invalid.")
        }
        var change = EmployeeChange(body, to: employee, isNew: isNew, switches: switches)
        refuseDuplicates(in: &change, switches: switches)
        if let refusal = change.refusal { return refusal }
        employees.put(change.employee, visibleAt: switches.lag > 0 ? now + .milliseconds(switches.lag) : nil)
        var writer = JSONBytes()
        writer.employee(change.employee, shape: isNew && switches.createdKeys == .short ? .created : .full)
        return OutgoingResponse(status: isNew ? 201 : 200, bytes: writer.bytes).withEffect
    }

    /// Codes are unique, also among resigned people [C]. It is not known [?] whether e-mail addresses are.
    private func refuseDuplicates(in change: inout EmployeeChange, switches: KingOfTimeSwitches) {
        let employee = change.employee
        if let code = employee.code, employees.latest(withCode: code).contains(where: { $0.id != employee.id }) {
            change.refuse("code is already used.", as: switches.duplicateCode)
        }
        guard switches.duplicateEmails == .refused else { return }
        let others = employees.records.lazy.filter { $0.id != employee.id }
        if others.contains(where: { !Set(employee.emails).isDisjoint(with: $0.emails) }) {
            change.refuse("emailAddresses is already used.")
        }
    }
}
