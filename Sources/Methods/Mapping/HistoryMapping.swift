import Contract
import Roster
import Sync

/// An entry of the history. It names the fields that were written and never their values, so that it may stay after
/// `forget`. The engine keeps them as a set; the result lists them in display order.
extension Contract.HistoryEntry {
    init(engine entry: StoredHistoryEntry) {
        self.init(
            number: Int(entry.number), at: entry.at.description, event: Contract.HistoryEvent(engine: entry.event),
            job: entry.job?.text, connection: entry.connection?.text, actor: entry.actor?.text, id: entry.person?.text,
            employeeCode: entry.code?.text,
            fields: Roster.Field.allCases.filter(entry.fields.contains).map(Contract.Field.init(engine:)),
            outcome: entry.outcome.map(Contract.Outcome.init(engine:)), detail: entry.detail, reason: entry.reason,
            hash: entry.hash.hexadecimal)
    }
}
