import NIOCore
import Roster

/// One KING OF TIME company: its people and what its API answers.
struct KingOfTimeCompany: Sendable {
    static let token = "sandbox-kingoftime-token"
    /// Where it and its sibling brands answer: Touch On Time, 勤革時, おまかせ はたラクサポート.
    static let paths = ["kot", "touchontime", "kintaikakumei", "hataraku"]

    var workers: Register<Worker>
    /// Changes with `POST /tokens/{token}`; empty after it was deleted.
    private var token = Self.token
    private var generator: SeededGenerator
    private var lists: [String: (version: Int, body: ByteBuffer)] = [:]

    init(workers: [Worker], seed: UInt64) {
        self.workers = Register(workers)
        generator = SeededGenerator(seed: seed ^ 0xA5A5)
    }

    /// `route` is what comes after `/v1.0`.
    mutating func answer(_ call: Call, route: [String], _ switches: KingOfTimeSwitches, now: Timestamp) -> Answer {
        workers.settle(now)
        if route.first == "tokens" { return answerToken(call, route, switches) }
        if switches.closedHours == .observed, ClosedWindows.contains(now, edges: switches.closedEdges),
            !route.starts(with: ["daily-workings", "timerecord"])
        {
            return KingOfTimeError.closed
        }
        guard isAuthorized(call, switches) else { return KingOfTimeError.forbidden }
        switch (call.method, route.first, route.count) {
        case ("POST", "daily-workings", 3) where route[1] == "timerecord":
            return workers[route[2]] == nil
                ? refused(switches.invalid, "employeeKey is invalid.") : Answer(status: 201, json: .object([:]))
        case (_, "employees", 1...2):
            return answerEmployees(call, route.dropFirst().first, switches, now)
        case ("GET", "company", 1):
            return switches.company == .allowed ? Answer(json: Self.company) : KingOfTimeError.forbidden
        case ("GET", "divisions", 1):
            return switches.divisions == .allowed ? Answer(json: Self.divisions) : KingOfTimeError.forbidden
        case ("GET", "working-types", 1):
            return switches.workingTypes == .allowed ? Answer(json: Self.workingTypes) : KingOfTimeError.forbidden
        case ("GET", "administrators", 1): return Answer(json: .array([]))
        default: return KingOfTimeError.noSuchPath
        }
    }

    private func isAuthorized(_ call: Call, _ switches: KingOfTimeSwitches) -> Bool {
        switches.token == .valid && switches.allowedIP == .allowed && call.bearerToken == token(of: call, switches)
    }

    /// The sibling brands' tokens, if they are not KING OF TIME's own, are named after the first part of their paths.
    private func token(of call: Call, _ switches: KingOfTimeSwitches) -> String {
        guard switches.brands == .separate, let brand = call.segments.first, brand != Self.paths[0] else {
            return token
        }
        return "sandbox-\(brand)-token"
    }

    private mutating func answerToken(_ call: Call, _ route: [String], _ switches: KingOfTimeSwitches) -> Answer {
        guard route.count > 1 else { return KingOfTimeError.noSuchPath }
        let isGood = route[1] == token(of: call, switches) && switches.token == .valid
        switch (call.method, route.count) {
        case ("GET", 3) where route[2] == "available":
            return Answer(json: .object(["available": .bool(isGood)]))
        case ("POST", 2) where isGood:
            token = generator.hex(32)
            return Answer(status: 201, json: .object(["token": .string(token)]))
        case ("DELETE", 2) where isGood:
            token = ""
            return Answer(status: 204)
        default: return isGood ? KingOfTimeError.noSuchPath : KingOfTimeError.forbidden
        }
    }

    private static let company = JSONValue.object([
        "key": .string(Masters.kingOfTimeCompanyKey), "code": "sandbox", "name": .string(Masters.smartHRCompany.name),
        "host": "s2.kingtime.jp", "businessYearStartDate": "04/01",
        "settings": .object(["timeDisplayFormat": "sexagesimal", "decimalTreatType": "round"]),
    ])
    private static let divisions = JSONValue.array(
        Masters.divisions.map {
            .object(["code": .string($0.id), "name": .string($0.name), "dayBorderTime": "00:00"])
        })
    private static let workingTypes = JSONValue.array(
        Masters.workingTypes.map { .object(["code": .string($0.id), "name": .string($0.name)]) })
}

// MARK: - Reads

extension KingOfTimeCompany {
    private mutating func answerEmployees(
        _ call: Call, _ name: String?, _ switches: KingOfTimeSwitches, _ now: Timestamp
    ) -> Answer {
        guard switches.employees != .none, call.method == "GET" || switches.employees == .write else {
            return KingOfTimeError.forbidden
        }
        switch (call.method, name) {
        case ("GET", _): return read(call, name, switches, now)
        case ("POST", nil): return create(call, switches, now)
        case ("PUT", let key?): return change(key, call, switches, now)
        case ("DELETE", let key?):
            guard workers[key] != nil else { return refused(switches.invalid, "employeeKey is invalid.") }
            workers.remove(key)
            return Answer(status: 204).effective
        default: return KingOfTimeError.noSuchPath
        }
    }

    private mutating func read(
        _ call: Call, _ name: String?, _ switches: KingOfTimeSwitches, _ now: Timestamp
    ) -> Answer {
        do throws(WorkerRead.Fault) {
            let read = try WorkerRead(call.query, today: now.day, switches)
            guard let name else { return list(read, call, switches, now) }
            return show(name, read, switches)
        } catch {
            guard case .invalid(let name) = error else { return KingOfTimeError.trouble }
            return KingOfTimeError.answer(400, 200, "\(name) is invalid.")
        }
    }

    private func show(_ name: String, _ read: WorkerRead, _ switches: KingOfTimeSwitches) -> Answer {
        let found = workers.coded(name).first ?? (switches.getByKey == .yes ? workers[name] : nil)
        guard let worker = found, read.shows(worker) else { return unknown(switches) }
        var writer = JSONBytes()
        writer.worker(present(worker, switches), read.shape)
        return Answer(bytes: writer.bytes)
    }

    private func unknown(_ switches: KingOfTimeSwitches) -> Answer {
        switch switches.unknownEmployee {
        case .notFound: KingOfTimeError.answer(404, 202, "employeeCode is not found.")
        case .badRequest: KingOfTimeError.answer(400, 202, "employeeCode is not found.")
        case .empty: Answer(json: .object([:]))
        }
    }

    /// The whole list, kept until somebody changes.
    private mutating func list(
        _ read: WorkerRead, _ call: Call, _ switches: KingOfTimeSwitches, _ now: Timestamp
    ) -> Answer {
        let key = "\(call.rawQuery) \(now.day) \(switches)"
        if let kept = lists[key], kept.version == workers.version, switches.order == .byCode {
            return Answer(status: 200, body: kept.body)
        }
        var found = workers.records.filter(read.lists).sorted { ($0.code ?? "", $0.id) < ($1.code ?? "", $1.id) }
        if switches.order == .shuffled { found.shuffle(using: &generator) }
        if switches.completeness == .truncated { found.removeLast(found.count - found.count / 2) }
        var writer = JSONBytes()
        writer.list(found, "[", "]") { $0.worker(present($1, switches), read.shape) }
        let body = ByteBuffer(bytes: writer.bytes)
        lists = [key: (workers.version, body)]
        return Answer(status: 200, body: body)
    }

    private func present(_ worker: Worker, _ switches: KingOfTimeSwitches) -> Worker {
        guard switches.unselectedGender == .never, worker[.gender] == "no_selected" else { return worker }
        var shown = worker
        shown[.gender] = "female"
        return shown
    }
}

// MARK: - Writes

extension KingOfTimeCompany {
    private mutating func create(_ call: Call, _ switches: KingOfTimeSwitches, _ now: Timestamp) -> Answer {
        write(to: Worker(key: generator.hex(64)), isNew: true, call, switches, now)
    }

    private mutating func change(
        _ key: String, _ call: Call, _ switches: KingOfTimeSwitches, _ now: Timestamp
    ) -> Answer {
        guard let worker = workers.latest(key) else { return refused(switches.invalid, "employeeKey is invalid.") }
        if let day = call.query["updateDate"], CivilDate(day) == nil {
            return refused(switches.invalid, "updateDate is invalid.")
        }
        return write(to: worker, isNew: false, call, switches, now)
    }

    private mutating func write(
        to worker: Worker, isNew: Bool, _ call: Call, _ switches: KingOfTimeSwitches, _ now: Timestamp
    ) -> Answer {
        guard let body = call.fields else { return refused(switches.invalid, "body is invalid.") }
        var change = WorkerChange(body, to: worker, isNew: isNew, switches)
        refuseDoubles(&change, switches)
        if let refusal = change.refusal { return refusal }
        workers.store(change.worker, visibleAt: switches.lag > 0 ? now + .milliseconds(switches.lag) : nil)
        var writer = JSONBytes()
        writer.worker(change.worker, isNew && switches.createdKeys == .short ? .created : .full)
        return Answer(status: isNew ? 201 : 200, bytes: writer.bytes).effective
    }

    private func refuseDoubles(_ change: inout WorkerChange, _ switches: KingOfTimeSwitches) {
        let worker = change.worker
        if let code = worker.code, workers.latestCoded(code).contains(where: { $0.id != worker.id }) {
            change.refuse("code is already used.", as: switches.duplicateCode)
        }
        guard switches.duplicateEmails == .refused, !worker.emails.isEmpty else { return }
        if workers.records.contains(where: {
            $0.id != worker.id && !$0.emails.allSatisfy { !worker.emails.contains($0) }
        }) {
            change.refuse("emailAddresses is already used.")
        }
    }

    private func refused(_ refusal: Refusal, _ message: String) -> Answer {
        guard case .refused(let status, let code) = refusal else { return Answer(json: .object([:])) }
        return KingOfTimeError.answer(status, code, message)
    }
}
