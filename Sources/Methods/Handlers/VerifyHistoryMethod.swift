import Contract
import Roster
import Sync

/// Checks the hash chain of the whole history. The entry named by `number` is the first that was altered or is missing.
struct VerifyHistoryMethod: MethodHandler {
    func perform(
        with params: VerifyHistoryParams, in context: MethodContext
    ) async throws -> MethodReply<VerifyHistoryResult> {
        let verdict = try await context.engine.verifyHistory()
        return .result(
            VerifyHistoryResult(
                ok: verdict.fault == nil, entries: verdict.verified, head: verdict.head?.hexadecimal,
                fault: verdict.fault.map(Contract.HistoryFault.init(engine:)), number: verdict.number.map { Int($0) }))
    }
}
