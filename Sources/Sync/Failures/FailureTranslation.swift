import Ledger
import Reconciliation
import Roster

/// Calls the ledger.
/// - Throws: `SyncFailure` in place of a `LedgerFailure`, and what else `body` throws.
func inLedger<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let failure as LedgerFailure {
        throw SyncFailure(failure)
    }
}

/// Asks a service.
/// - Throws: `SyncFailure.service` with the side in place of a `ServiceFailure`, and what else `question` throws.
func asking<Answer>(_ side: Side, _ question: () async throws -> Answer) async throws -> Answer {
    do {
        return try await question()
    } catch let failure as ServiceFailure {
        throw SyncFailure.service(side, failure)
    }
}

extension SyncFailure {
    init(_ failure: LedgerFailure) {
        switch failure {
        case .busy(let owner): self = .ledgerBusy(owner: owner)
        case .full, .readOnly: self = .ledgerFull
        case .foreign: self = .ledgerUnusable(reason: "the file is not a ledger")
        case .newer(let version): self = .ledgerUnusable(reason: "the ledger is of a later version (\(version))")
        case .damaged(let reason), .inaccessible(let reason): self = .ledgerUnusable(reason: reason)
        case .restored(let how): self = .ledgerRestored(reason: how.text)
        case .unknownDecision(let id): self = .unknownDecision(id)
        case .contradiction(let id): self = .contradictingDecision(id, employee: nil)
        case .jobExists(let name): self = .jobExists(name)
        case .unknownJob(let name): self = .unknownJob(name)
        case .alreadyBegun(let name), .notPending(let name, _): self = .jobBusy(name, .syncing)
        }
    }
}
