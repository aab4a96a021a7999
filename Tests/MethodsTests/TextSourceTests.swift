import Contract
import Reconciliation
import Roster
import Sync
import Testing

@testable import Methods

/// Texts that the engine has itself are those of the schema, word for word. `FieldTableTests` has the fields.
@Suite struct TextSourceTests {
    @Test(arguments: Roster.Side.allCases)
    func servicesHaveTheSchemasNames(_ side: Roster.Side) {
        let contract = Contract.Side(engine: side)
        #expect(side.label == contract.label.ja)
        #expect(side.label == contract.label.en)
    }

    /// Errors without detail. The texts of the others contain a reason.
    @Test(arguments: [
        (ErrorKind.ledgerFull, SyncFailure.ledgerFull as any Error),
        (.cancelled, SyncFailure.cancelled),
        (.recordNotFound, ServiceFailure.notFound),
        (.internalError, Unforeseen()),
    ])
    func jobErrorsHaveTheSchemasMessage(_ kind: ErrorKind, _ error: any Error) {
        let failure = Contract.Failure(engine: JobFailure(error))
        #expect(failure.kind == kind)
        #expect(failure.messageJa == kind.message.ja)
        #expect(failure.message == kind.message.en)
    }

    private struct Unforeseen: Error {}
}
