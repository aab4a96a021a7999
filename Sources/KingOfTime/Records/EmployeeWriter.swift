import Roster
import Upstream

/// Creates and updates employees. Deleting is not among its functions: the sync never deletes.
struct EmployeeWriter: Sendable {
    let sender: RequestSender

    /// `POST /employees`. An e-mail address in it makes the service send a verification mail to the employee [S].
    /// - Returns: the key of the new record.
    func create(_ person: NewEmployee) async throws -> RecordID {
        if let refusal = EmployeeBody.refusal(of: person, service: sender.label) {
            throw ServiceFailure.recordRefused(refusal)
        }
        let request = Request(.post, Route.employees, body: EmployeeBody.creating(person))
        return try await sender.send(request, decoding: EmployeeDecoder.key)
    }

    /// `PUT /employees/{key}`. Only the properties of the body change [S].
    func update(key: RecordID, changes: EmployeeChanges) async throws {
        guard !changes.isEmpty else { return }
        if let refusal = EmployeeBody.refusal(of: changes, service: sender.label) {
            throw ServiceFailure.recordRefused(refusal)
        }
        try await sender.send(
            Request(.put, Route.employeeByKey, parts: [key.text], body: EmployeeBody.updating(changes)))
    }
}
