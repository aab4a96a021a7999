import Contract
import JSONRPC
import Roster

/// Methods about a connection, without a job.
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

    func choices(_ params: ChoicesParams) -> Answer {
        .waiting { [engine] in
            let sides = params.side.map { [word($0)] } ?? Roster.Side.allCases
            let found = try await engine.choices(of: params.connection, sides)
            var result = ChoicesResult(connection: found.connection)
            for choices in found.choices {
                switch choices {
                case .smartHR(let establishments):
                    result.businessEstablishments = establishments.map {
                        BusinessEstablishment(id: $0.id, name: $0.name)
                    }
                case .kingOfTime(let divisions, let types):
                    result.divisions = divisions.map { Division(code: $0.id, name: $0.name) }
                    result.workingTypes = types.map { WorkingType(code: $0.id, name: $0.name) }
                }
            }
            return result
        }
    }
}
