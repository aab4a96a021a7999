import GRDB
import Reconciliation
import Roster
import Synchronization

/// 台帳: the SQLite file that remembers jobs, what they found, what is about to be written and what came of it.
///
/// One ledger at a time holds a state folder. Every function is done, durably (WAL, synchronous FULL), when it returns;
/// if it throws, a `LedgerFailure`, nothing of it was kept. The functions block, so they belong behind one actor.
public final class Ledger: Sendable {
    let queue: DatabaseQueue
    let vault = Vault()
    private let folder: StateFolder
    private let lock: OwnerLock
    private let checked = Mutex<Set<Int64>>([])
    /// The jobs whose run was cut short when the previous owner of the folder ended; they have been marked so.
    public let interruptedJobs: [String]

    /// Opens the ledger in a folder, which is made if it is not there, and takes hold of it until `close` or the end of
    /// the process. Jobs that somebody else left running are marked: those that had their rows as `interrupted`, those that
    /// were still fetching as `failed`.
    /// - Parameter owner: what to tell another process that finds the folder taken.
    /// - Throws: `LedgerFailure.restored` if the file was put there from a copy.
    public static func open(directory: String, owner: String) throws -> Ledger {
        let held = try HeldFolder(directory: directory, owner: owner)
        return try translatingFailures {
            if let fault = try held.restoration() { throw LedgerFailure.restored(fault) }
            let ledger = try Ledger(held)
            let line = try held.queue.read(LedgerLine.init)
            if line.generation == 0 { try held.folder.witness.leave(line) }
            try ledger.advance()
            return ledger
        }
    }

    /// - Parameter held: a folder whose file may be used.
    init(_ held: HeldFolder) throws {
        (queue, folder, lock) = (held.queue, held.folder, held.lock)
        try Schema.prepare(queue, from: held.version)
        try queue.read(RowMarks.checkShared)
        interruptedJobs = try Self.markInterrupted(queue)
    }

    /// Notes, in the file and then outside of it, that the ledger has come further. From then on an earlier copy of it is
    /// told as such; so it belongs before and behind whatever writes to the services.
    public func advance() throws {
        try advance { try LedgerLine.raise($0) }
    }

    /// - Parameter raise: raises the generation, with what else belongs to that.
    func advance<Result>(_ raise: (Database) throws -> Result) throws -> Result {
        let (result, line) = try write { db in (try raise(db), try LedgerLine(db)) }
        try folder.witness.leave(line)
        return result
    }

    /// Makes sure, when a job is first used, that all that is kept of it is as it was written.
    func checkOnce(_ job: Int64, _ db: Database) throws {
        guard !checked.withLock({ $0.contains(job) }) else { return }
        try RowMarks.check(job: job, db)
        checked.withLock { _ = $0.insert(job) }
    }

    /// Closes the file. The folder is free for others once the ledger is gone.
    public func close() throws {
        try translatingFailures { try queue.close() }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingFailures { try queue.read(body) }
    }

    func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingFailures { try queue.write(body) }
    }
}
