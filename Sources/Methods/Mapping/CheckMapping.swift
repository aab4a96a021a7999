import Contract
import Roster

/// An entry of the preflight, member by member. Each check writes its own message and advice, in both languages. `side`
/// is `nil` in an entry about this machine.
extension Contract.CheckEntry {
    init(engine entry: Roster.CheckEntry) {
        self.init(
            subject: Contract.CheckSubject(engine: entry.subject), side: entry.side.map(Contract.Side.init(engine:)),
            state: Contract.CheckState(engine: entry.state), message: Contract.BilingualText(engine: entry.message),
            advice: entry.advice.map(Contract.BilingualText.init(engine:)))
    }
}
