import Ledger
import Roster
import Synchronization

/// Opens the ledger when it is first needed, once for all parts of the engine.
///
/// It blocks while another thread opens the ledger. A failure is not kept: the next caller tries again, for instance after
/// the other process that held the ledger has ended.
final class LedgerAccess: Sendable {
    private let opened = Mutex<Ledger?>(nil)
    private let open: @Sendable () throws -> Ledger
    private let keepFor: Duration?
    private let time: any TimeSource

    /// - Parameter keepFor: the age at which a job's personal data is erased; `nil` keeps it.
    init(open: @escaping @Sendable () throws -> Ledger, keepFor: Duration?, time: any TimeSource) {
        self.open = open
        self.keepFor = keepFor
        self.time = time
    }

    /// - Throws: `SyncFailure`.
    func ledger() throws -> Ledger {
        try opened.withLock { opened in
            if let opened { return opened }
            let ledger = try inLedger(open)
            opened = ledger
            try forgetOldJobs(in: ledger)
            return ledger
        }
    }

    /// Calls the ledger.
    /// - Throws: `SyncFailure` in place of a `LedgerFailure`, and what else `body` throws.
    func call<Result>(_ body: (Ledger) throws -> Result) throws -> Result {
        let ledger = try ledger()
        return try inLedger { try body(ledger) }
    }

    /// Erases the personal data of jobs that have been kept for as long as the settings allow. Jobs that are running or can
    /// be resumed are left out.
    func forgetOldJobs(in ledger: Ledger) throws {
        guard let keepFor else { return }
        let now = time.now()
        try inLedger { _ = try ledger.forgetJobs(olderThan: now + (.zero - keepFor), now: now) }
    }
}
