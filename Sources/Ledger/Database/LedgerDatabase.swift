import GRDB
import Synchronization

/// The connections to the ledger's file: one that writes, and several that read at the same time.
///
/// Each read sees the last commit before it began, whatever is written meanwhile (WAL mode). The writer is the only
/// connection with triggers that compute checksums; see `RowChecksums`.
final class LedgerDatabase: Sendable {
    let pool: DatabasePool
    private let folder: StateFolder
    private let unsynced = UnsyncedCommits()
    private let checkedJobs = Mutex<Set<Int64>>([])

    /// Brings the file's tables up to date and opens it for use.
    init(_ locked: LockedStateFolder) throws {
        folder = locked.folder
        try Schema.prepare(in: locked.connection, from: locked.version)
        pool = try DatabasePool(path: folder.database, configuration: .ledger(prepare: RowChecksums.install))
        // A pool begins with NORMAL, whatever the configuration says.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }

    /// Whether a power cut could still undo a commit.
    var hasUnsyncedCommits: Bool { !unsynced.isEmpty }

    /// Runs `body` in a read transaction. Everything that it can see is durable.
    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingFailures {
            try pool.read { db in
                // The first statement takes the snapshot: what is committed later is not in it and need not be synced.
                _ = try Int.fetchOne(db.cachedStatement(sql: "SELECT 1 FROM ledger"))
                try unsynced.sync(folder.syncLog)
                return try body(db)
            }
        }
    }

    /// Runs `body` in a write transaction. With its commit, every commit before it is durable, too.
    func write<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingFailures {
            try pool.writeWithoutTransaction { db in
                let changes = db.totalChangesCount
                let result = try db.transaction(body)
                // A transaction that changed nothing has synced nothing.
                if db.totalChangesCount > changes { unsynced.removeAll() }
                return result
            }
        }
    }

    /// Runs `body` in a write transaction that is synced to the disk only with the next `write` or `read`.
    ///
    /// One fsync then serves the outcome of a write and the intent of the next one.
    func writeUnsynced<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingFailures {
            try pool.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA synchronous = NORMAL")
                let result = unsynced.commit { Swift.Result { try db.transaction(body) } }
                try db.execute(sql: "PRAGMA synchronous = FULL")
                return try result.get()
            }
        }
    }

    /// Removes from the write-ahead log what was erased from the tables. It waits for the reads that are under way, since
    /// a log that someone reads cannot be truncated; reads that come later wait for it.
    func truncateLog() throws {
        try translatingFailures {
            try pool.barrierWriteWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
        }
    }

    /// Compares the checksums of a job's rows when the job is first used.
    /// - Parameter job: the number by which the tables know it.
    func checkOnce(job: Int64, in db: Database) throws {
        guard !checkedJobs.withLock({ $0.contains(job) }) else { return }
        try RowChecksums.check(job: job, in: db)
        checkedJobs.withLock { _ = $0.insert(job) }
    }

    /// Closes the connections. The writer comes last, because the last one moves the log's content into the file.
    func close() throws {
        try translatingFailures {
            pool.releaseMemory()
            try pool.close()
        }
    }
}

extension Database {
    /// Commits what `body` does or, if it throws, keeps nothing of it.
    fileprivate func transaction<Result>(_ body: (Database) throws -> Result) throws -> Result {
        var result: Result?
        try inTransaction(.immediate) {
            result = try body(self)
            return .commit
        }
        guard let result else { throw LedgerFailure.damaged(reason: "a transaction had no result") }
        return result
    }
}

extension Configuration {
    /// - Parameter prepare: called once for each connection, before its first use.
    static func ledger(prepare: @escaping @Sendable (Database) throws -> Void = { _ in }) -> Configuration {
        var configuration = Configuration()
        configuration.label = "renkei.ledger"
        // More than there are threads that read, so that a short read never waits for a long one. They open when needed.
        configuration.maximumReaderCount = 16
        configuration.busyMode = .timeout(2)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
            try prepare(db)
        }
        return configuration
    }
}
