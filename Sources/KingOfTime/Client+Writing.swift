import JSON
import Roster
import Upstream

/// Creating and changing. GET takes the code, PUT the key, on the same-looking path [C].
extension Client {
    public func create(_ person: NewEmployee) async throws -> RecordID {
        if let refusal = EmployeeBody.refusal(of: person, by: label) { throw ServiceFailure.recordRefused(refusal) }
        let request = Request(.post, "/employees", body: EmployeeBody.of(person))
        let judge = judge(for: request)
        return try await send(request) { response throws(Trouble) in
            try judge.check(response)
            return try judge.decode(response, EmployeeRecord.key)
        }
    }

    /// Only properties in the body change [S].
    public func update(_ id: RecordID, _ changes: EmployeeChanges) async throws {
        guard !changes.isEmpty else { return }
        if let refusal = EmployeeBody.refusal(of: changes, by: label) { throw ServiceFailure.recordRefused(refusal) }
        let request = Request(.put, "/employees/{key}", parts: [id.text], body: EmployeeBody.of(changes))
        let judge = judge(for: request)
        try await send(request) { response throws(Trouble) in try judge.check(response) }
    }
}
