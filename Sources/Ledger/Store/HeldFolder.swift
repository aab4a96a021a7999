import GRDB

/// A state folder in hand: nobody else works in it, and its file is open and known to be a ledger of ours. Nothing in the
/// file has been changed yet.
struct HeldFolder {
    let folder: StateFolder
    let lock: OwnerLock
    let queue: DatabaseQueue
    /// The version of the file's tables; 0 for a new file.
    let version: Int

    init(directory: String, owner: String) throws {
        folder = StateFolder(path: directory)
        try folder.create()
        lock = try OwnerLock(path: folder.lock, owner: owner)
        try folder.createDatabase()
        let path = folder.database
        queue = try translatingFailures { try DatabaseQueue(path: path, configuration: .ledger) }
        version = try translatingFailures { [queue] in try queue.read(Schema.recognise) }
    }

    /// How the file shows that it was put here from a copy; `nil` if it goes on from where it was left. A new file is none
    /// in a folder that knows no other; a file from before there were witnesses has none.
    func restoration() throws -> Restoration? {
        let witness: LedgerLine?
        do {
            witness = try folder.witness.line()
        } catch LedgerFailure.restored(let fault) {
            return fault
        }
        guard version >= Schema.firstWithIdentity else { return witness == nil ? nil : .otherLedger }
        return try queue.read { db in
            let line = try LedgerLine(db)
            guard let witness else { return line.generation == 0 ? nil : .missingWitness }
            return try line.fault(against: witness, db)
        }
    }
}

extension Configuration {
    fileprivate static var ledger: Configuration {
        var configuration = Configuration()
        configuration.label = "renkei.ledger"
        configuration.busyMode = .timeout(2)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        return configuration
    }
}
