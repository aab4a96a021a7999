import Contract
import JSONRPC
import Roster

extension Conversation {
    func check(_ params: CheckParams) -> Answer {
        .waiting { [host] in
            let found = try await host.engine.check(params.connection)
            let entries = host.checkHost() + found.entries
            return CheckResult(
                connection: found.connection, ok: !entries.contains { $0.state == .failed },
                entries: entries.map(Contract.CheckEntry.init))
        }
    }
}
