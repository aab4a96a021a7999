#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder of the ledger's files, for its owner's eyes only.
struct StateFolder {
    let path: String

    var database: String { path + "/renkei.sqlite" }
    var lock: String { path + "/renkei.lock" }
    var witness: Witness { Witness(path: path + "/renkei.witness") }

    /// Makes the folder (0700) and what is missing above it. A folder that exists keeps its mode.
    func create() throws {
        var isFolder = stat()
        if stat(path, &isFolder) == 0 { return }
        var parents = path.split(separator: "/", omittingEmptySubsequences: true)[...]
        var current = path.hasPrefix("/") ? "" : "."
        while let next = parents.popFirst() {
            current += "/" + next
            guard mkdir(current, 0o700) == 0 || errno == EEXIST else {
                throw LedgerFailure(systemError: errno, current)
            }
        }
    }

    /// Makes an empty file (0600) where there is none; SQLite gives its side files the same mode.
    func createDatabase() throws {
        let descriptor = open(database, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, database) }
        close(descriptor)
    }

    /// Makes all durable that SQLite has written to its log without doing so itself.
    func syncLog() throws {
        let log = database + "-wal"
        let descriptor = open(log, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LedgerFailure(systemError: errno, log) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw LedgerFailure(systemError: errno, log) }
    }
}

extension LedgerFailure {
    init(systemError: CInt, _ path: String) {
        self =
            switch systemError {
            case ENOSPC, EDQUOT: .full
            case EROFS, EACCES, EPERM: .readOnly
            default: .inaccessible(reason: "\(path): \(String(cString: strerror(systemError)))")
            }
    }
}
