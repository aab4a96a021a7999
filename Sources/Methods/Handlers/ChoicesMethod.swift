import Contract
import Roster
import Sync

/// Lists what new people can be assigned to, on one side or on both. A side that is not asked for is left out of the
/// result, and its service is not called.
struct ChoicesMethod: MethodHandler {
    func perform(with params: ChoicesParams, in context: MethodContext) async throws -> MethodReply<ChoicesResult> {
        let sides = params.side.map { [Roster.Side(contract: $0)] } ?? Roster.Side.allCases
        let found = try await context.engine.choices(of: params.connection.map { ConnectionName($0) }, sides: sides)
        var result = ChoicesResult(connection: found.connection.text)
        for choices in found.choices {
            switch choices {
            case .smartHR(let establishments):
                result.businessEstablishments = establishments.map { BusinessEstablishment(id: $0.id, name: $0.name) }
            case .kingOfTime(let divisions, let types):
                result.divisions = divisions.map { Division(code: $0.id, name: $0.name) }
                result.workingTypes = types.map { WorkingType(code: $0.id, name: $0.name) }
            }
        }
        return .result(result)
    }
}
