import GRDB
import Reconciliation
import Roster
import Synchronization

/// 台帳: the SQLite file that remembers jobs, what they found, what is about to be written and what came of it.
///
/// One ledger at a time holds a state folder. Every function is done, durably (WAL, synchronous FULL), when it returns;
/// if it throws, a `LedgerFailure`, nothing of it was kept. What `record` writes is kept against the end of the process at
/// once, and against a power cut from the next function on, whether that writes or reads: nobody learns earlier of it. The
/// functions block, so they belong behind one actor.
public final class Ledger: Sendable {
    let queue: DatabaseQueue
    let vault = Vault()
    private let folder: StateFolder
    private let lock: OwnerLock
    private let checked = Mutex<Set<Int64>>([])
    /// Whether something was written that a power cut could still take. It changes on the queue alone.
    let isBehind = Mutex(false)
    /// The jobs whose run was cut short when the previous owner of the folder ended; they have been marked so.
    public let interruptedJobs: [JobName]

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
        interruptedJobs = try Self.endAbandonedRuns(in: queue)
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
        try translatingFailures {
            // Not the queue's own `read`: the pragma with which it forbids writing has every statement compiled anew.
            try queue.writeWithoutTransaction { db in
                try catchUp()
                return try db.inTransaction(.deferred, body)
            }
        }
    }

    /// With what this makes durable, all that was written before is durable as well.
    func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingFailures {
            try queue.writeWithoutTransaction { db in
                let before = db.totalChangesCount
                let result = try db.inTransaction(.immediate, body)
                if db.totalChangesCount > before { isBehind.withLock { $0 = false } }
                return result
            }
        }
    }

    /// Writes what the next function makes durable.
    func writeAhead<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingFailures {
            try queue.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = NORMAL")
                let result = Swift.Result { try db.inTransaction(.immediate, body) }
                try db.execute(sql: "PRAGMA synchronous = FULL")
                isBehind.withLock { $0 = true }
                return try result.get()
            }
        }
    }

    private func catchUp() throws {
        guard isBehind.withLock({ $0 }) else { return }
        try folder.syncLog()
        isBehind.withLock { $0 = false }
    }
}

extension Database {
    /// All of it or, if it throws, nothing.
    fileprivate func inTransaction<Result>(
        _ kind: TransactionKind, _ body: (Database) throws -> Result
    ) throws -> Result {
        var result: Result?
        try inTransaction(kind) {
            result = try body(self)
            return .commit
        }
        guard let result else { throw LedgerFailure.damaged(reason: "a transaction had no result") }
        return result
    }
}
