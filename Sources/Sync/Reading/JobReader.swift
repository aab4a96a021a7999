import AsyncPrimitives
import Ledger
import Reconciliation
import Roster

/// Reads jobs, rows, outcomes and the history. It guards nothing and needs no actor: the ledger's readers see what was
/// committed, whatever is being written meanwhile, so that a long search delays neither a run nor a cancellation.
///
/// Each function reads on a thread that may block.
struct JobReader: Sendable {
    let ledger: LedgerAccess
    let queue: JobQueue
    let coordinator: JobCoordinator
    let options: EngineOptions
    let time: any TimeSource
    let threads: BlockingTaskExecutor

    func job(_ name: JobName) async throws -> JobView {
        let view = try await threads.run { try storedView(of: name) }
        guard let view else { throw SyncFailure.unknownJob(name) }
        return try await expiringIfOutdated(view)
    }

    func jobs(limit: Int, before cursor: Int64?) async throws -> (jobs: [JobView], next: Int64?) {
        let (page, claims) = try await threads.run {
            try queue.withStableClaims { try ledger.call { try $0.jobs(limit: limit, before: cursor) } }
        }
        var views: [JobView] = []
        for job in page.jobs { views.append(try await expiringIfOutdated(try view(of: job, claims: claims))) }
        return (views, page.next)
    }

    /// A job whose rows can be decided about.
    ///
    /// This and the next function precede a change, so they ask the coordinator. A run saves the end of its job before it
    /// releases it: a reader that looks between the two would find a ready job busy.
    /// - Throws: `SyncFailure.jobBusy` if something is being done with it, `.jobNotReady` or `.jobExpired`.
    func readyJob(_ name: JobName) async throws -> JobRecord {
        let job = try await coordinator.unclaimedJob(name)
        guard job.state == .ready else { throw SyncFailure.notReady(job) }
        return job
    }

    /// A job from which people can be selected.
    /// - Throws: `SyncFailure.jobBusy` if something is being done with it, `.jobNotReady` or `.jobExpired`.
    func selectableJob(_ name: JobName) async throws -> JobRecord {
        let job = try await coordinator.unclaimedJob(name)
        let comparison = try job.selectableComparison(at: time.now(), lifetime: options.readyFor)
        guard try await !call({ try $0.history.hasAdoption(sinceReadingOf: name) }) else {
            throw SyncFailure.jobExpired(name, fetchedAt: comparison.lists.fetchedAt)
        }
        return job
    }

    private func storedView(of name: JobName) throws -> JobView? {
        let (job, claims) = try queue.withStableClaims { try ledger.call { try $0.job(named: name) } }
        return try job.map { try view(of: $0, claims: claims) }
    }

    private func view(of job: JobRecord, claims: JobQueue.Claims) throws -> JobView {
        guard job.state.isRunning else { return JobView(record: job, progress: nil) }
        guard claims.contains(job.name) else { return JobView(record: try job.withoutRun(), progress: nil) }
        return JobView(record: job, progress: claims.progress(of: job.name))
    }

    /// Reading does not change a job, so the coordinator is asked to.
    private func expiringIfOutdated(_ view: JobView) async throws -> JobView {
        guard view.record.isOutdated(at: time.now(), lifetime: options.readyFor) else { return view }
        return JobView(record: try await coordinator.expire(view.record.name), progress: nil)
    }
}

// MARK: - Rows and outcomes

extension JobReader {
    func rows(
        of name: JobName, matching filter: RowFilter, after position: Int?, limit: Int
    ) async throws -> (job: JobRecord, rows: [Row], next: Int?) {
        let job = try await comparedJob(name)
        let page = try await call { try $0.rows(of: name, after: position, limit: limit, matching: filter) }
        return (job, page.rows.map(\.row), page.next)
    }

    func explain(
        _ name: JobName, employee: EmployeeReference
    ) async throws -> (row: Row, explanation: Explanation) {
        let job = try await comparedJob(name)
        guard let row = try await placedRow(of: employee, in: name)?.row else {
            throw SyncFailure.unknownEmployees([employee.text])
        }
        return (row, Reconciliation.explain(row, options: job.options))
    }

    func row(of name: JobName, at position: Int) async throws -> Row? {
        try await call { try $0.row(of: name, at: position)?.row }
    }

    /// - Throws: `SyncFailure.ambiguousEmployee` if several employees of the job have the code.
    func placedRow(of employee: EmployeeReference, in name: JobName) async throws -> PlacedRow? {
        let found: [PlacedRow] = try await call { ledger in
            switch employee {
            case .code(let code): try rows(withCode: code, of: name, in: ledger)
            case .id(let id): try ledger.row(of: name, id: id).map { [$0] } ?? []
            }
        }
        if case .code(let code) = employee, found.count > 1 {
            throw SyncFailure.ambiguousEmployee(code, found.map(\.row.id))
        }
        return found.first
    }

    /// Those whom the comparison lists, if there are any.
    private func rows(withCode code: EmployeeCode, of name: JobName, in ledger: Ledger) throws -> [PlacedRow] {
        let listed = try ledger.rows(of: name, code: code)
        return listed.isEmpty ? try ledger.unlistedRow(of: name, code: code).map { [$0] } ?? [] : listed
    }

    /// The rows that a caller has selected, and what the job's earlier syncs were to write.
    func selected(_ selection: Selection, of name: JobName) async throws -> SelectionReader.Selected {
        try await call { try SelectionReader(job: name, ledger: $0).read(selection) }
    }

    func outcomes(
        of name: JobName, matching outcomes: Set<Outcome>?, after position: Int?, limit: Int
    ) async throws -> (job: JobRecord, rows: [OutcomeView], next: Int?) {
        let job = try await job(name).record
        let (rows, next) = try await call { ledger in
            let page = try ledger.outcomes(of: name, matching: outcomes, after: position, limit: limit)
            let rows = try page.records.map { record in
                OutcomeView(
                    record, row: try ledger.row(of: name, at: record.position)?.row,
                    target: job.options.direction.target)
            }
            return (rows, page.next)
        }
        return (job, rows, next)
    }

    /// A job whose comparison is stored.
    private func comparedJob(_ name: JobName) async throws -> JobRecord {
        let job = try await job(name).record
        guard job.fetch != nil, !job.isForgotten else { throw SyncFailure.jobNotReady(name, job.state) }
        return job
    }

    private func call<Value: Sendable>(_ body: @Sendable (Ledger) throws -> Value) async throws -> Value {
        try await threads.run { try ledger.call(body) }
    }
}

// MARK: - Decisions

extension JobReader {
    func decisions(
        of connection: ConnectionName?, limit: Int, before cursor: Int64?
    ) async throws -> (decisions: [DecisionRecord], next: Int64?) {
        let page = try await call { try $0.decisions.page(of: connection, limit: limit, before: cursor) }
        return (page.decisions, page.next)
    }

    /// The known link of a row's source record.
    func link(of row: Row, in job: JobRecord) async throws -> Link? {
        try await call { ledger in
            switch job.options.direction.source {
            case .smartHR: try ledger.links.link(of: job.connection, smartHR: row.id)
            // The links are stored by SmartHR's ids.
            case .kingOfTime: try ledger.links.all(of: job.connection).first { $0.kingOfTime == row.id }
            }
        }
    }

    /// Another row of the job that has this target record and may be synced.
    func row(writing record: RecordID, besides row: PlacedRow, of name: JobName) async throws -> Row? {
        try await call { ledger in
            var found: Row?
            try ledger.forEachRow(of: name, matching: RowFilter(classes: [.changed, .unchanged])) { placed in
                if placed.position != row.position, placed.row.target?.id == record { found = placed.row }
            }
            return found
        }
    }
}

// MARK: - History

extension JobReader {
    func history(
        matching filter: HistoryFilter, limit: Int, before cursor: Int64?
    ) async throws -> (entries: [HistoryEntry], next: Int64?) {
        let page = try await call { try $0.history.page(matching: filter, limit: limit, before: cursor) }
        return (page.entries, page.next)
    }

    func verifyHistory() async throws -> HistoryVerdict {
        try await call { try $0.history.verify() }
    }

    func pinnedTenant(of connection: ConnectionName, side: Side) async throws -> TenantID? {
        try await call { try $0.connections.pinnedTenant(of: connection, side) }
    }
}
