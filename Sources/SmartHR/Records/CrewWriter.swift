import Roster
import Upstream

/// Creates and updates crews. Deleting is not among its functions: the sync never deletes.
struct CrewWriter: Sendable {
    let sender: RequestSender

    /// Suppresses the webhooks of the write [S], so that our own write is not reported back as a change.
    private static let query = [(name: "skip_sending_webhook", value: "true")]

    /// `POST /v1/crews`. A repeated POST creates a second person [S].
    func create(_ person: NewEmployee) async throws -> RecordID {
        let request = Request(.post, Route.crews, query: Self.query, body: CrewBody.creating(person))
        return try await sender.send(request, decoding: CrewDecoder.one).id
    }

    /// `PATCH /v1/crews/{id}`: a key that is left out does not change [C].
    func update(id: RecordID, changes: EmployeeChanges) async throws {
        guard !changes.isEmpty else { return }
        if let refusal = CrewBody.refusal(of: changes, service: sender.label) {
            throw ServiceFailure.recordRefused(refusal)
        }
        try await sender.send(
            Request(.patch, Route.crew, parts: [id.text], query: Self.query, body: CrewBody.updating(changes)))
    }
}
