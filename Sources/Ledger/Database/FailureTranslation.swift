import GRDB

/// Runs `body`, and turns SQLite's errors into those of the ledger.
func translatingFailures<Result>(_ body: () throws -> Result) throws -> Result {
    do {
        return try body()
    } catch let error as DatabaseError {
        throw LedgerFailure(error)
    }
}

extension LedgerFailure {
    init(_ error: DatabaseError) {
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .full
            case .SQLITE_READONLY: .readOnly
            case .SQLITE_CORRUPT: .damaged(reason: "the file is not whole")
            case .SQLITE_NOTADB: .foreign
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(owner: "a program that has the file open")
            default: .inaccessible(reason: "SQLite error \(error.extendedResultCode.rawValue)")
            }
    }

    /// - Parameter column: a column with a value that the ledger never writes.
    static func meaningless(_ column: String) -> LedgerFailure {
        .damaged(reason: "a value of \(column) means nothing")
    }
}
