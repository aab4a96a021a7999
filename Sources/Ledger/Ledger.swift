import GRDB
import Reconciliation
import Roster

/// 台帳: the SQLite file that remembers jobs, what they found, what is about to be written and what came of it.
///
/// One ledger at a time holds a state folder. Every function is done, durably (WAL, synchronous FULL), when it returns;
/// if it throws, a `LedgerFailure`, nothing of it was kept. The functions block, so they belong behind one actor.
public final class Ledger: Sendable {
    let queue: DatabaseQueue
    let vault = Vault()
    private let lock: OwnerLock
    /// The jobs whose run was cut short when the previous owner of the folder ended; they have been marked so.
    public let interruptedJobs: [String]

    /// Opens the ledger in a folder, which is made if it is not there, and takes hold of it until `close` or the end of
    /// the process. Jobs that somebody else left running are marked: those that had their rows as `interrupted`, those that
    /// were still fetching as `failed`.
    /// - Parameter owner: what to tell another process that finds the folder taken.
    public static func open(directory: String, owner: String) throws -> Ledger {
        let folder = StateFolder(path: directory)
        try folder.create()
        let lock = try OwnerLock(path: folder.lock, owner: owner)
        try folder.createDatabase()
        return try translatingFailures {
            let queue = try DatabaseQueue(path: folder.database, configuration: configuration)
            try Schema.prepare(queue)
            return try Ledger(queue, lock)
        }
    }

    private init(_ queue: DatabaseQueue, _ lock: OwnerLock) throws {
        self.queue = queue
        self.lock = lock
        interruptedJobs = try Self.markInterrupted(queue)
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

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "renkei.ledger"
        configuration.busyMode = .timeout(2)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        return configuration
    }
}
