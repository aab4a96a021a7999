import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Ends the runs of the jobs that were running when the file was last closed: no task runs them any more. A sync is
    /// interrupted and can be resumed; a fetch has kept nothing, so it has failed.
    ///
    /// It runs once, when the ledger is opened, before any other function can see a job.
    /// - Returns: the jobs' names, oldest first.
    static func endAbandonedRuns(in database: some DatabaseWriter) throws -> [JobName] {
        let rows = try database.read {
            try SQLRow.fetchAll($0, sql: "SELECT * FROM job WHERE \(isRunning) ORDER BY id")
        }
        guard !rows.isEmpty else { return [] }
        return try database.write { db in
            try rows.map { row in
                var job = try JobRecord(row: row)
                try job.apply(job.status.endOfRun(because: .processEnded))
                try save(job, db)
                return job.name
            }
        }
    }

    private static var isRunning: String {
        let states = JobState.allCases.filter(\.isRunning).map { "'\($0.rawValue)'" }
        return "state IN (\(states.joined(separator: ", ")))"
    }
}
