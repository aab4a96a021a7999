import CLibrary

/// The folder with the ledger's files. Only the user who runs renkei may read them.
struct StateFolder {
    let path: String

    var database: String { path + "/renkei.sqlite" }
    var lock: String { path + "/renkei.lock" }
    var generationFile: GenerationFile { GenerationFile(path: path + "/renkei.generation") }

    /// Creates the folder (mode 0700) and the missing ones above it. A folder that exists keeps its mode.
    func create() throws {
        var status = stat()
        if stat(path, &status) == 0 { return }
        var current = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            current += "/" + part
            guard mkdir(current, 0o700) == 0 || errno == EEXIST else {
                throw LedgerFailure(systemError: errno, path: current)
            }
        }
    }

    /// Creates an empty database file (mode 0600) if there is none. SQLite gives its side files the same mode.
    func createDatabase() throws {
        let descriptor = open(database, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, path: database) }
        close(descriptor)
    }

    /// Syncs the write-ahead log to the disk: SQLite does not do so for a commit with `synchronous = NORMAL`.
    func syncLog() throws {
        let log = database + "-wal"
        let descriptor = open(log, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, path: log) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw LedgerFailure(systemError: errno, path: log) }
    }
}

extension LedgerFailure {
    /// - Parameter systemError: an `errno`.
    init(systemError: CInt, path: String) {
        self =
            switch systemError {
            case ENOSPC, EDQUOT: .full
            case EROFS, EACCES, EPERM: .readOnly
            default: .inaccessible(reason: "\(path): \(String(cString: strerror(systemError)))")
            }
    }
}
