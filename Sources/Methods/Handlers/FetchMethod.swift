import Contract
import JSONRPC
import Roster
import Sync

extension Conversation {
    func fetch(_ params: FetchParams) async throws -> Answer {
        guard let day = CivilDate(params.baseDate) else {
            throw ContractFault(path: "/baseDate", rule: .date, message: "is no day", messageJa: "存在しない日付です")
        }
        let view = try await engine.fetch(
            FetchRequest(
                connection: params.connection, direction: word(params.direction), baseDate: day, job: params.job,
                nameStyle: params.nameStyle.map(word), clear: Set((params.clear ?? []).map(word)),
                whenClosed: params.whenClosed.map(word), actor: params.actor))
        return answer(with: view, waiting: params.waitSeconds)
    }
}
