import GRDB
import Reconciliation
import Roster

/// 台帳: the SQLite file that keeps jobs, their comparisons, the writes that are about to be sent, and what came of them.
///
/// - **One owner.** A ledger holds its state folder from `open` until the object is gone or the process ends.
/// - **Durability.** A function that writes has committed durably when it returns (write-ahead log, `synchronous = FULL`).
///   `record` is the exception: its commit survives the end of the process at once, and a power cut from the next function
///   on, whether that writes or reads. So a caller never learns of an outcome that could still be lost.
/// - **Atomicity.** A function that throws has kept nothing. It throws a `LedgerFailure`, or the `IllegalTransition` of a job.
/// - **Threads.** Every function blocks its thread and may be called from any. Reads have connections of their own: a long
///   read delays neither a write nor another read. Writes wait for each other. See `SerialBlockingExecutor` and
///   `BlockingTaskExecutor` for threads that may block.
///
/// The README beside this file lists the threats that the ledger guards against.
public final class Ledger: Sendable {
    let database: LedgerDatabase
    let envelope = ChecksumEnvelope()
    public let history: HistoryTable
    public let links: LinkTable
    public let decisions: DecisionTable
    public let connections: ConnectionTable
    private let folder: StateFolder
    private let lock: OwnerLock
    /// The jobs that were running when the previous owner of the folder ended. They have been marked as interrupted.
    public let interruptedJobs: [JobName]

    /// Opens the ledger in a folder, and creates both if they do not exist.
    ///
    /// Jobs that were running when the previous owner ended become `interrupted` if they have a comparison, else `failed`.
    /// - Parameter owner: shown to another process that finds the folder taken.
    /// - Throws: `LedgerFailure.restored` if the file was put there from a copy.
    public static func open(directory: String, owner: String) throws -> Ledger {
        let locked = try LockedStateFolder(directory: directory, owner: owner)
        return try translatingFailures {
            if let evidence = try locked.restoreEvidence() { throw LedgerFailure.restored(evidence) }
            let ledger = try Ledger(locked)
            let generation = try locked.connection.read(LedgerGeneration.init)
            // A new ledger: a crash before the first `advance` must leave a generation file that fits.
            if generation.number == 0 { try locked.folder.generationFile.replace(with: generation) }
            try ledger.advance()
            return ledger
        }
    }

    /// - Parameter locked: a folder whose file may be used: it is not a restored copy, or is about to be adopted.
    init(_ locked: LockedStateFolder) throws {
        (folder, lock) = (locked.folder, locked.lock)
        database = try LedgerDatabase(locked)
        history = HistoryTable(database: database, envelope: envelope)
        links = LinkTable(database: database, envelope: envelope)
        decisions = DecisionTable(database: database, envelope: envelope)
        connections = ConnectionTable(database: database)
        // Before anything is written: the triggers would give an edited row a checksum that fits.
        try database.read(RowChecksums.checkShared)
        interruptedJobs = try Self.endAbandonedRuns(in: database.pool)
    }

    /// Raises the ledger's generation, in the file and then in the generation file beside it.
    ///
    /// A copy of the ledger made before is recognised from then on. Call it before and after work that writes to the
    /// services, because a ledger put back from such a copy does not know of those writes.
    public func advance() throws {
        try advance { db in try LedgerGeneration.raise(in: db) }
    }

    /// - Parameter raise: raises the generation, and does what belongs into the same transaction.
    func advance<Result>(raising raise: (Database) throws -> Result) throws -> Result {
        let (result, generation) = try write { db in (try raise(db), try LedgerGeneration(db)) }
        try folder.generationFile.replace(with: generation)
        return result
    }

    /// Closes the file. The folder stays locked until the ledger is released.
    public func close() throws {
        try database.close()
    }
}

// MARK: - Transactions

extension Ledger {
    func read<Result>(_ body: (Database) throws -> Result) throws -> Result { try database.read(body) }

    func write<Result>(_ body: (Database) throws -> Result) throws -> Result { try database.write(body) }

    func checkOnce(job: Int64, in db: Database) throws { try database.checkOnce(job: job, in: db) }
}
