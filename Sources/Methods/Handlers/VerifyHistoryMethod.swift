import Contract
import JSONRPC
import Sync

extension Conversation {
    func verifyHistory(_ params: VerifyHistoryParams) async throws -> Answer {
        let verdict = try await engine.verifyHistory()
        return .now(
            VerifyHistoryResult(
                ok: verdict.fault == nil, entries: verdict.verified, head: verdict.head?.hexadecimal,
                fault: verdict.fault.map { word($0) }, number: verdict.place.map { Int($0) }))
    }
}
