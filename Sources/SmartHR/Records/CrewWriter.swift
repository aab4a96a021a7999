import Roster
import Upstream

/// Creates and updates crews. Deleting is not among its functions: the sync never deletes.
struct CrewWriter: Sendable {
    let sender: RequestSender
    /// Whether the webhooks of a write are suppressed. It would suppress those of the tenant's other systems, too, so the
    /// tenant decides.
    let suppressesWebhooks: Bool

    /// `skip_sending_webhook` stands in the query [S]. A write without it sends every webhook.
    private var query: [(name: String, value: String)] {
        suppressesWebhooks ? [(name: "skip_sending_webhook", value: "true")] : []
    }

    /// `POST /v1/crews`. A repeated POST creates a second person [S].
    func create(_ person: NewEmployee) async throws -> RecordID {
        let request = Request(.post, Route.crews, query: query, body: CrewBody.creating(person))
        return try await sender.send(request, decoding: CrewDecoder.one).id
    }

    /// `PATCH /v1/crews/{id}`: a key that is left out does not change [C].
    func update(id: RecordID, changes: EmployeeChanges) async throws {
        guard !changes.isEmpty else { return }
        if let refusal = CrewBody.refusal(of: changes, service: sender.label) {
            throw ServiceFailure.recordRefused(refusal)
        }
        try await sender.send(
            Request(.patch, Route.crew, parts: [id.text], query: query, body: CrewBody.updating(changes)))
    }
}
