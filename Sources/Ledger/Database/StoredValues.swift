import GRDB
import Roster

// Values as they are read from a column. GRDB's own conversions trap on a number that does not fit, and arithmetic on a far
// date overflows; a damaged file must not end the process.

extension SQLRow {
    /// A moment, stored in milliseconds.
    /// - Throws: `LedgerFailure.damaged` outside the years 1 to 9999.
    func timestamp(_ column: String) throws -> Timestamp {
        guard let moment = try optionalTimestamp(column) else { throw LedgerFailure.meaningless(column) }
        return moment
    }

    func optionalTimestamp(_ column: String) throws -> Timestamp? {
        guard let milliseconds = self[column] as Int64? else { return nil }
        guard Self.timestamps.contains(milliseconds) else { throw LedgerFailure.meaningless(column) }
        return Timestamp(milliseconds: milliseconds)
    }

    /// A day, stored as days since 1970-01-01.
    func date(_ column: String) throws -> CivilDate {
        let stored: Int64 = self[column]
        guard let days = Int32(exactly: stored), Self.days.contains(days) else {
            throw LedgerFailure.meaningless(column)
        }
        return CivilDate(daysSinceEpoch: days)
    }

    /// A number of employees.
    func optionalCount(_ column: String) throws -> Int? {
        guard let stored = self[column] as Int64? else { return nil }
        guard let count = Int32(exactly: stored), count >= 0 else { throw LedgerFailure.meaningless(column) }
        return Int(count)
    }

    /// 0001-01-01 to 9999-12-31.
    private static let days: ClosedRange<Int32> = -719_162...2_932_896
    private static let timestamps = Int64(days.lowerBound) * 86_400_000...Int64(days.upperBound) * 86_400_000
}

extension Int64 {
    /// The number after a stored one.
    /// - Throws: `LedgerFailure.damaged` if there is none.
    func next(of column: String) throws -> Int64 {
        let (next, isOverflow) = addingReportingOverflow(1)
        guard !isOverflow else { throw LedgerFailure.meaningless(column) }
        return next
    }
}
