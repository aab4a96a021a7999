import GRDB

/// A state folder that no other process works in, with a file that is a ledger of ours or new. Nothing in the file has been
/// changed yet: a file that is refused stays as it was.
struct LockedStateFolder {
    let folder: StateFolder
    let lock: OwnerLock
    /// For a first look at the file and for its migration; see `LedgerDatabase` for its use.
    let connection: DatabaseQueue
    /// The version of the file's tables; 0 for a new file.
    let version: Int

    /// - Throws: `LedgerFailure.busy`, `.foreign` or `.newer`, or why the folder cannot be used.
    init(directory: String, owner: String) throws {
        folder = StateFolder(path: directory)
        try folder.create()
        lock = try OwnerLock(path: folder.lock, owner: owner)
        try folder.createDatabase()
        let path = folder.database
        connection = try translatingFailures { try DatabaseQueue(path: path, configuration: .ledger()) }
        version = try translatingFailures { [connection] in try connection.read(Schema.recognise) }
    }

    /// The evidence that the file was put here from a copy; `nil` if it goes on from where it was left.
    ///
    /// A new file is no copy, unless the folder knows an earlier one. A file from before there were generations is none.
    func restoreEvidence() throws -> RestoreEvidence? {
        let known: LedgerGeneration?
        do {
            known = try folder.generationFile.read()
        } catch LedgerFailure.restored(let evidence) {
            return evidence
        }
        guard version >= Schema.firstWithIdentity else { return known == nil ? nil : .otherLedger }
        return try connection.read { db in
            let own = try LedgerGeneration(db)
            guard let known else { return own.number == 0 ? nil : .missingGeneration }
            return try own.evidence(against: known, in: db)
        }
    }
}
