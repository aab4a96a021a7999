import JSON
import Roster
import Upstream

/// Single people: looking up, creating, changing.
extension Client {
    /// The filter may be loose, and several people may share one code [?]: compared again here, byte by byte.
    public func employees(withCode code: EmployeeCode) async throws -> [Employee] {
        // `emp_code=` would mean anyone or no one [?]: never sent.
        guard !code.text.isEmpty else { return [] }
        let query = [
            (name: "emp_code", value: code.text), (name: "per_page", value: "100"),
            (name: "fields", value: Column.query),
        ]
        let (people, facts) = try await answer(Request(.get, "/v1/crews", query: query), Crew.list)
        if let total = facts.total, total > people.count {
            throw ServiceFailure.incompleteList(
                reason: "\(transport.label): looking up one code found \(total) people, \(people.count) were listed")
        }
        var found = people.filter { $0.code == code }
        if !found.isEmpty { HiddenColumns.apply(try await hiddenColumns(), to: &found) }
        return found
    }

    public func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee? {
        do {
            let person = try await read(
                Request(.get, "/v1/crews/{id}", parts: [id.text], query: [("fields", Column.query)]), Crew.one)
            guard person.id == id else {
                throw ServiceFailure.unreadableAnswer(
                    reason: "\(transport.label): another record was answered than asked for")
            }
            var found = [person]
            HiddenColumns.apply(try await hiddenColumns(), to: &found)
            return found[0]
        } catch ServiceFailure.notFound {
            return nil
        }
    }

    /// POST /v1/crews. No idempotency key exists [S]: the caller looks the person up first.
    public func create(_ person: NewEmployee) async throws -> RecordID {
        let request = Request(.post, "/v1/crews", query: Self.quiet, body: CrewBody.of(person))
        let judge = judge(for: request)
        return try await transport.send(request) { response throws(Trouble) in
            try judge.check(response)
            return try judge.decode(response, Crew.one).id
        }
    }

    /// PATCH /v1/crews/{id}: a key left out is left alone [C].
    public func update(_ id: RecordID, _ changes: EmployeeChanges) async throws {
        guard !changes.isEmpty else { return }
        if let refusal = CrewBody.refusal(of: changes) { throw ServiceFailure.recordRefused(refusal) }
        let request = Request(.patch, "/v1/crews/{id}", parts: [id.text], query: Self.quiet, body: CrewBody.of(changes))
        let judge = judge(for: request)
        try await transport.send(request) { response throws(Trouble) in try judge.check(response) }
    }

    /// Our own writes need not come back to anyone as webhooks [S].
    private static let quiet = [(name: "skip_sending_webhook", value: "true")]
}
