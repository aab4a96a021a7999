import Contract
import Roster
import Sync

/// The preflight: asks both services, and this machine, whether a sync could work. A service that refuses is an entry
/// of the result, not an error. The method runs beside later requests, as a service may take its whole timeout.
struct CheckMethod: MethodHandler {
    func perform(with params: CheckParams, in context: MethodContext) async throws -> MethodReply<CheckResult> {
        let found = try await context.engine.check(params.connection.map { ConnectionName($0) })
        let entries = context.server.checkHost() + found.entries
        return .result(
            CheckResult(
                connection: found.connection.text, ok: !entries.contains { $0.state == .failed },
                entries: entries.map(Contract.CheckEntry.init(engine:))))
    }
}
