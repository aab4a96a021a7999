import GRDB
import Reconciliation
import Roster

extension Ledger {
    /// Marks the jobs that were running when the file was last closed: without rows there is nothing to go on with.
    static func markInterrupted(_ queue: DatabaseQueue) throws -> [String] {
        let running = "state IN ('fetching', 'syncing', 'waiting')"
        let names = try queue.read { try String.fetchAll($0, sql: "SELECT name FROM job WHERE \(running) ORDER BY id") }
        guard !names.isEmpty else { return [] }
        try queue.write { db in
            try db.execute(
                sql: """
                    UPDATE job SET state = CASE WHEN digest IS NULL THEN 'failed' ELSE 'interrupted' END,
                        waitingUntil = NULL, waitingFor = NULL, failureKind = 'interrupted', failureJa = ?, failureEn = ?
                    WHERE \(running)
                    """,
                arguments: [cutShort.ja, cutShort.en])
        }
        return names
    }

    private static let cutShort = BilingualText(
        ja: "処理の途中でプログラムが終了しました。", en: "The program ended while the job was running.")
}
