import Roster
import Sync
import Synchronization

/// A service in memory. It lists, looks up, creates and updates employees, and fails as a test asks it to.
final class Company: EmployeeService {
    struct State {
        var people: [Employee] = []
        var writes = 0
        var reads = 0
        /// The answers to the next writes. A write without one here is done and succeeds.
        var answers: [WriteAnswer] = []
        /// Whether every read of single records fails.
        var isUnreadable = false
        /// The records that the next read by id still shows, as in a service with read lag.
        var lagging: [Employee]?
        /// Runs once, right after the next write, whether that was done or not.
        var afterWrite: (@Sendable (inout State) -> Void)?
        var closedUntil: Timestamp?
        /// What the service stores of a value that it is sent.
        var stores: @Sendable (Field, FieldValue) -> Reading = { .value($1) }
        /// The fields of each write that arrived.
        var sent: [Set<Field>] = []
        /// Runs right before a record is read by id, like a colleague's edit between diff and sync.
        var beforeReading: (@Sendable (inout [Employee]) -> Void)?
    }

    enum WriteAnswer: Sendable {
        /// The answer is lost; the write was done, or not.
        case lost(done: Bool)
        /// The answer is an error; the write was done, or not.
        case failure(ServiceFailure, done: Bool)
    }

    let side: Side
    var label: String { side.label }
    var requirements: ServiceRequirements {
        side == .smartHR
            ? ServiceRequirements(neverBlank: [.lastName, .firstName])
            : ServiceRequirements(
                requiredToCreate: [.lastName, .firstName, .gender], neverBlank: [.lastName, .firstName, .gender],
                listsByDay: true, verifiesEmails: true, endsAccessAtResignation: true)
    }
    let writeGate = WriteGate()
    let state: Mutex<State>

    init(_ side: Side, _ people: [Employee]) {
        self.side = side
        state = Mutex(State(people: people))
    }

    func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws -> [Employee] {
        let people = state.withLock { $0.people }
        progress(people.count, people.count)
        return people
    }

    func employees(withCode code: EmployeeCode) async throws -> [Employee] {
        try state.withLock { state in
            state.reads += 1
            if state.isUnreadable { throw ServiceFailure.unavailable(reason: "no answer") }
            return state.people.filter { $0.code == code }
        }
    }

    func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee? {
        try state.withLock { state in
            state.reads += 1
            if state.isUnreadable { throw ServiceFailure.unavailable(reason: "no answer") }
            state.beforeReading?(&state.people)
            if let before = state.lagging {
                state.lagging = nil
                return before.first { $0.id == id }
            }
            return state.people.first { $0.id == id }
        }
    }

    func create(_ person: NewEmployee) async throws -> RecordID {
        try write(Set(person.values.keys)) { people, stores in
            var created = Employee.sample(id: "new-\(person.code)", code: person.code.text)
            for field in Field.compared { created[field] = person.values[field].map { stores(field, $0) } ?? .absent }
            people.append(created)
            return created.id
        }
    }

    func update(_ id: RecordID, _ changes: EmployeeChanges) async throws {
        try write(Set(changes.values.keys).union(changes.cleared)) { people, stores in
            guard let index = people.firstIndex(where: { $0.id == id }) else { throw ServiceFailure.notFound }
            for (field, value) in changes.values { people[index][field] = stores(field, value) }
            for field in changes.cleared { people[index][field] = .absent }
            if changes.values[.email] != nil { people[index].spareEmails = changes.spareEmails }
            if changes.cleared.contains(.email) { people[index].spareEmails = [] }
        }
    }

    private func write<Value: Sendable>(
        _ fields: Set<Field>, _ change: (inout [Employee], (Field, FieldValue) -> Reading) throws -> Value
    ) throws -> Value {
        precondition(writeGate.isOpen, "a write while no sync runs")
        return try state.withLock { state in
            if let until = state.closedUntil {
                state.closedUntil = nil
                throw ServiceFailure.closed(service: label, until: until)
            }
            state.writes += 1
            state.sent.append(fields)
            let answer = state.answers.isEmpty ? nil : state.answers.removeFirst()
            defer {
                state.afterWrite?(&state)
                state.afterWrite = nil
            }
            switch answer {
            case .lost(let done):
                if done { _ = try change(&state.people, state.stores) }
                throw ServiceFailure.outcomeUnknown(reason: "the connection was lost")
            case .failure(let failure, let done):
                if done { _ = try change(&state.people, state.stores) }
                throw failure
            case nil: return try change(&state.people, state.stores)
            }
        }
    }

    func lagsAfterNextWrite() {
        state.withLock { state in
            let before = state.people
            state.afterWrite = { $0.lagging = before }
        }
    }

    /// The token may not read the field, or write it: it reads as blank, whatever is sent.
    func hides(_ hidden: Field) {
        state.withLock { $0.stores = { $0 == hidden ? .absent : .value($1) } }
    }

    func losesReadsAfterNextWrite() {
        state.withLock { $0.afterWrite = { $0.isUnreadable = true } }
    }

    func takesCodeAfterNextWrite(_ code: String) {
        var other = Employee.sample(id: "other", code: code, lastName: "別人")
        other.firstName = .value(.text("次郎"))
        other.lastNameKana = .value(.text("ベツジン"))
        other.firstNameKana = .value(.text("ジロウ"))
        other.gender = .value(.gender(.male))
        other.birthDate = .value(.date(CivilDate(daysSinceEpoch: 0)))
        let newcomer = other
        state.withLock { $0.afterWrite = { $0.people.append(newcomer) } }
    }

    func choices() async throws -> Choices {
        side == .smartHR
            ? .smartHR(businessEstablishments: [Choice(id: "b1", name: "本社")])
            : .kingOfTime(divisions: [Choice(id: "1000", name: "本社")], workingTypes: [Choice(id: "1", name: "正社員")])
    }

    func tenant() async throws -> TenantID { TenantID("tenant-of-\(side.rawValue)") }

    func check() async throws -> [CheckEntry] { [] }
}

extension Employee {
    /// A made-up person who has not resigned. A field that is not named here is absent.
    static func sample(id: String, code: String, lastName: String = "架空") -> Employee {
        var person = Employee(id: RecordID(id), EmployeeValues(all: .absent))
        person.employeeCode = .value(.text(code))
        person.lastName = .value(.text(lastName))
        person.firstName = .value(.text("花子\(code)"))
        person.lastNameKana = .value(.text("カクウ"))
        person.firstNameKana = .value(.text("ハナコ"))
        person.gender = .value(.gender(.female))
        person.birthDate = .value(
            .date(CivilDate(daysSinceEpoch: 7000 + Int32(code.utf8.reduce(0) { $0 * 7 + Int($1) } % 3000))))
        person.email = .value(.text("e\(code)@example.jp"))
        person.hireDate = .value(.date(CivilDate(daysSinceEpoch: 18_000)))
        return person
    }
}

/// A clock that jumps to the end of every sleep.
final class JumpingTime: TimeSource {
    private let moment = Mutex(Timestamp("2026-04-01T12:00:00+09:00")!)

    func now() -> Timestamp { moment.withLock { $0 } }

    func sleep(until wanted: Timestamp) async throws {
        try Task.checkCancellation()
        moment.withLock { $0 = max($0, wanted) }
    }
}
