import Contract
import JSONRPC
import Roster
import Sync

/// Methods that begin, show and end jobs.
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

    func status(_ params: StatusParams) async throws -> Answer {
        let place = await engine.place(behind: params.job)
        guard let seconds = params.waitSeconds, seconds > 0 else { return .now(Job(try await engine.job(params.job))) }
        return .waiting { [engine] in
            Job(try await engine.settled(params.job, within: .seconds(seconds), behind: place))
        }
    }

    func jobs(_ params: JobsParams) async throws -> Answer {
        let page = try await engine.jobs(limit: params.limit ?? 100, before: try params.cursor.map(Cursor.number))
        return .now(JobsResult(jobs: page.jobs.map(Job.init), nextCursor: page.next.map(Cursor.text)))
    }

    func cancel(_ params: CancelParams) async throws -> Answer {
        .now(Job(try await engine.cancel(params.job, actor: params.actor)))
    }

    func forget(_ params: ForgetParams) async throws -> Answer {
        .now(Job(try await engine.forget(params.job, actor: params.actor)))
    }

    func retry(_ params: RetryParams) async throws -> Answer {
        try await changing(params.job, waiting: params.waitSeconds) { [engine] in
            try await engine.retry(params.job, whenClosed: params.whenClosed.map(word), actor: params.actor)
        }
    }

    func resume(_ params: ResumeParams) async throws -> Answer {
        try await changing(params.job, waiting: params.waitSeconds) { [engine] in
            try await engine.resume(params.job, whenClosed: params.whenClosed.map(word), actor: params.actor)
        }
    }

    /// Begins something with a job: now, or, if the caller waits, once the job has come through what was asked before.
    private func changing(
        _ job: String, waiting seconds: Int?, _ change: @escaping @Sendable () async throws -> JobView
    ) async throws -> Answer {
        guard let seconds, seconds > 0 else { return .now(Job(try await change())) }
        let turn = try await engine.turn(on: job)
        let deadline = engine.moment(in: .seconds(seconds))
        return .waiting { [engine] in
            _ = try await engine.inTurn(turn, within: .seconds(seconds), change)
            return Job(try await engine.settled(job, until: deadline, behind: turn))
        }
    }

    /// The job now, or once nothing is being done with it or the caller's patience has ended.
    private func answer(with view: JobView, waiting seconds: Int?) -> Answer {
        guard let seconds, seconds > 0 else { return .now(Job(view)) }
        return .waiting { [engine] in Job(try await engine.settled(view.record.name, within: .seconds(seconds))) }
    }
}

/// A cursor is a position, which callers take as it is.
enum Cursor {
    static func text(_ position: some BinaryInteger) -> String { String(position) }

    static func number<Number: FixedWidthInteger>(_ text: String) throws(ContractFault) -> Number {
        guard let number = Number(text) else {
            throw ContractFault(
                path: "/cursor", rule: .pattern, message: "is no cursor of ours", messageJa: "カーソルが正しくありません")
        }
        return number
    }
}
