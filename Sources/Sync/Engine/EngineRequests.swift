import Ledger
import Reconciliation
import Roster

/// The requests that change jobs. Each is checked and recorded by the coordinator in one step, and returns before the work
/// that it begins.
extension Engine {
    /// Begins a fetch. The same name with the same parameters is the same job, so that a repeated request is harmless.
    public func fetch(_ request: FetchRequest) async throws -> JobView {
        try await coordinator.fetch(request)
    }

    /// Plans a sync from the ledger alone. Nothing happens yet.
    public func prepare(_ request: SyncRequest) async throws -> PreparedSync {
        let job = try await reader.selectableJob(request.job)
        let selected = try await reader.selected(request.selection, of: job.name)
        return try SyncPlanner(job: job, limits: options.limits).plan(request, selected: selected)
    }

    /// Claims the job of a prepared sync, if the limits allow its writes. Call `begin` next, which gives the claim back if it
    /// fails.
    public func claim(_ prepared: PreparedSync) async throws -> ClaimedSync {
        try await coordinator.claim(prepared)
    }

    /// What a sync would do besides its writes. It refuses what `claim` and `begin` would refuse, except for limits, and sends
    /// nothing but reads.
    public func rehearse(_ prepared: PreparedSync) async throws -> SyncRehearsal {
        if prepared.request.overrideDigest != nil { try prepared.checkLimits() }
        let services = try connections.services(of: prepared.job.connection)
        let target = services[prepared.job.options.direction.target]
        try await checkPlacements(of: prepared, in: target)
        return SyncRehearsal(
            exceededLimits: prepared.exceeded,
            verificationMails: target.requirements.verifiesEmails ? prepared.counts.newEmails : 0)
    }

    /// Begins a claimed sync: asks the target whether the placements exist, and records the selection.
    public func begin(_ claimed: ClaimedSync) async throws -> JobView {
        do {
            let target = claimed.services[claimed.prepared.job.options.direction.target]
            try await checkPlacements(of: claimed.prepared, in: target)
        } catch {
            await coordinator.giveBack(claimed)
            throw error
        }
        return try await coordinator.begin(claimed)
    }

    private func checkPlacements(of prepared: PreparedSync, in target: any EmployeeService) async throws {
        guard !prepared.placements.isEmpty else { return }
        let choices = try await asking(target.side) { try await target.choices() }
        for placement in prepared.placements { try choices.check(placement) }
    }

    /// Continues an interrupted sync. Writes in flight are looked up before anything else is sent.
    public func resume(_ name: JobName, whenClosed: WhenClosed?, actor: ActorName? = nil) async throws -> JobView {
        try await coordinator.resume(name, whenClosed: whenClosed, actor: actor)
    }

    /// Takes up the employees whose write failed or was not attempted, and the unknown ones that reading shows as not
    /// written. Nothing else is sent.
    public func retry(_ name: JobName, whenClosed: WhenClosed?, actor: ActorName? = nil) async throws -> JobView {
        try await coordinator.retry(name, whenClosed: whenClosed, actor: actor)
    }

    /// Begins the job that would take a sync back. It is a job like any other: callers look at it, select from it and sync
    /// it with the same checks. The same new name for the same job is the same job.
    /// - Parameter newName: the name of the new job; `nil` makes one.
    public func undo(
        _ name: JobName, as newName: JobName?, whenClosed: WhenClosed?, actor: ActorName?
    ) async throws -> JobView {
        try await coordinator.undo(name, as: newName, whenClosed: whenClosed, actor: actor)
    }

    /// Ends a job. A running sync finishes and records the write in flight, and attempts no other.
    public func cancel(_ name: JobName, actor: ActorName? = nil) async throws -> JobView {
        try await coordinator.cancel(name, actor: actor)
    }

    /// Erases a job's personal data; its counts stay.
    public func forget(_ name: JobName, actor: ActorName? = nil) async throws -> JobView {
        try await coordinator.forget(name, actor: actor)
    }
}

// MARK: - Deciding

extension Engine {
    /// Records a decision about an employee's findings, with its actor and reason, and changes the row accordingly. A
    /// decision that lasts is handed to every later fetch of the connection.
    /// - Returns: the job and the row as they are now.
    public func resolve(_ request: DecisionRequest) async throws -> (job: JobRecord, row: Row) {
        let job = try await reader.readyJob(request.job)
        guard let seen = try await reader.placedRow(of: request.employee, in: job.name) else {
            throw SyncFailure.unknownEmployees([request.employee.text])
        }
        let target = try connections.services(of: job.connection)[job.options.direction.target]
        let decided = try DecidedRow(
            request, about: seen, of: job, link: try await reader.link(of: seen.row, in: job),
            requirements: target.requirements)
        if let record = decided.newTarget,
            let other = try await reader.row(writing: record, besides: seen, of: job.name)
        {
            throw SyncFailure.contradictingDecision(nil, employee: other.id)
        }
        return (try await coordinator.replace(decided), decided.placed.row)
    }

    /// Takes back a decision that lasts. The next fetch does not know it any more.
    public func revoke(_ id: DecisionID, reason: String?, actor: ActorName?) async throws -> DecisionRecord {
        try await coordinator.revoke(id, reason: reason, actor: actor)
    }

    /// A page of the decisions in force, newest first.
    /// - Parameter connection: `nil` for all connections.
    public func decisions(
        of connection: ConnectionName?, limit: Int, before cursor: Int64?
    ) async throws -> (decisions: [DecisionRecord], next: Int64?) {
        if let connection, !connections.names.contains(connection) {
            throw SyncFailure.unknownConnection(connection, known: connections.names)
        }
        return try await reader.decisions(of: connection, limit: limit, before: cursor)
    }
}

// MARK: - Reading

/// The requests that only read. They wait for no run and for no change.
extension Engine {
    public func job(_ name: JobName) async throws -> JobView { try await reader.job(name) }

    /// A page of jobs, newest first.
    public func jobs(limit: Int, before cursor: Int64?) async throws -> (jobs: [JobView], next: Int64?) {
        try await reader.jobs(limit: limit, before: cursor)
    }

    /// A page of a job's rows, in the order of the list.
    /// - Parameter classes: `nil` for the people whom the comparison lists.
    public func rows(
        of name: JobName, classes: Set<EmployeeClass>?, search: String?, findings: Set<Finding.Code>?,
        after position: Int?, limit: Int
    ) async throws -> (job: JobRecord, rows: [Row], next: Int?) {
        try await reader.rows(
            of: name, matching: RowFilter(classes: classes ?? EmployeeClass.listed, search: search, findings: findings),
            after: position,
            limit: limit)
    }

    /// The row at a position, to show a planned write beside what it is about; `nil` if the job was forgotten.
    public func row(of name: JobName, at position: Int) async throws -> Row? {
        try await reader.row(of: name, at: position)
    }

    /// One row of a job, field by field.
    public func explain(
        _ name: JobName, employee: EmployeeReference
    ) async throws -> (row: Row, explanation: Explanation) {
        try await reader.explain(name, employee: employee)
    }

    /// A page of outcomes, in the order of the list.
    public func outcomes(
        of name: JobName, matching outcomes: Set<Outcome>?, after position: Int?, limit: Int
    ) async throws -> (job: JobRecord, rows: [OutcomeView], next: Int?) {
        try await reader.outcomes(of: name, matching: outcomes, after: position, limit: limit)
    }

    /// A page of the history, newest first. A filter that is `nil` lets every entry through.
    public func history(
        job: JobName?, code: EmployeeCode?, person: RecordID?, actor: ActorName?, limit: Int, before cursor: Int64?
    ) async throws -> (entries: [HistoryEntry], next: Int64?) {
        let filter = HistoryFilter(job: job, code: code, person: person, actor: actor)
        return try await reader.history(matching: filter, limit: limit, before: cursor)
    }

    /// Whether the history is as it was written, from the first entry on.
    public func verifyHistory() async throws -> HistoryVerdict { try await reader.verifyHistory() }
}
