import Contract
import Roster

extension Contract.CheckEntry {
    init(engine entry: Roster.CheckEntry) {
        self.init(
            subject: Contract.CheckSubject(engine: entry.subject), side: entry.side.map(Contract.Side.init(engine:)),
            state: Contract.CheckState(engine: entry.state), message: Contract.BilingualText(engine: entry.message),
            advice: entry.advice.map(Contract.BilingualText.init(engine:)))
    }
}
