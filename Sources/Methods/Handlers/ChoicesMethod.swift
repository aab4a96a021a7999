import Contract
import JSONRPC
import Roster

extension Conversation {
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
