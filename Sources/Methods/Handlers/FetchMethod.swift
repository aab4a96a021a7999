import Contract
import Roster
import Sync

/// The job exists once this has run, so that later requests of the peer find it. Its lists are fetched afterwards.
struct FetchMethod: MethodHandler {
    func perform(with params: FetchParams, in context: MethodContext) async throws -> MethodReply<FetchResult> {
        let view = try await context.engine.fetch(
            FetchRequest(
                connection: params.connection.map { ConnectionName($0) },
                direction: Roster.Direction(contract: params.direction), baseDate: try params.baseDate.map(day(from:)),
                job: params.job.map { JobName($0) }, nameStyle: params.nameStyle.map(Roster.NameStyle.init(contract:)),
                clear: Set((params.clear ?? []).map(Roster.Field.init(contract:))),
                leavers: params.leavers ?? false,
                whenClosed: params.whenClosed.map(Roster.WhenClosed.init(contract:)),
                actor: params.actor.map { ActorName($0) }))
        return .begun(view)
    }

    /// The schema checks the form `YYYY-MM-DD` only; 2026-02-30 has it.
    private func day(from text: String) throws(ContractFault) -> CivilDate {
        guard let day = CivilDate(text) else {
            throw ContractFault(path: "/baseDate", rule: .date, message: "is no day", messageJa: "存在しない日付です")
        }
        return day
    }
}
