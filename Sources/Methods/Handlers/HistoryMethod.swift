import Contract
import Roster
import Sync

/// A page of the history, newest entry first. `id` selects by the record that was written, `employeeCode` by the code
/// at that time; both may be given.
struct HistoryMethod: MethodHandler {
    func perform(with params: HistoryParams, in context: MethodContext) async throws -> MethodReply<HistoryResult> {
        let page = try await context.engine.history(
            job: params.job.map { JobName($0) }, code: params.employeeCode.map { Roster.EmployeeCode($0) },
            person: params.id.map { RecordID($0) }, actor: params.actor.map { ActorName($0) },
            limit: params.limit ?? PageCursor.defaultLimit, before: try PageCursor.position(from: params.cursor))
        return .result(
            HistoryResult(
                entries: page.entries.map(Contract.HistoryEntry.init(engine:)),
                nextCursor: PageCursor.text(for: page.next)))
    }
}
