import Contract
import JSONRPC
import Roster
import Sync

extension Conversation {
    func history(_ params: HistoryParams) async throws -> Answer {
        let page = try await engine.history(
            job: params.job, code: params.employeeCode.map { Roster.EmployeeCode($0) },
            person: params.id.map { RecordID($0) }, actor: params.actor, limit: params.limit ?? 100,
            before: try params.cursor.map(Cursor.number))
        return .now(
            HistoryResult(entries: page.entries.map(HistoryEntry.init), nextCursor: page.next.map(Cursor.text)))
    }
}

extension Contract.HistoryEntry {
    init(_ entry: HistoryView) {
        self.init(
            number: Int(entry.number), at: entry.at.description, event: word(entry.event), job: entry.job,
            connection: entry.connection, actor: entry.actor, id: entry.person?.text, employeeCode: entry.code?.text,
            fields: Roster.Field.allCases.filter(entry.fields.contains).map { word($0) },
            outcome: entry.outcome.map { word($0) }, detail: entry.detail, reason: entry.reason,
            hash: entry.hash.hexadecimal)
    }
}
