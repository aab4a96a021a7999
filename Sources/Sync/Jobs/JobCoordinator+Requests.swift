import Ledger
import Reconciliation
import Roster

// MARK: - Creating jobs

extension JobCoordinator {
    func fetch(_ request: FetchRequest) throws -> JobView {
        let services = try connections.services(of: request.connection)
        let comparison = try comparisonOptions(for: request)
        let name = request.job ?? makeJobName()
        if let existing = try storedJob(name) {
            guard existing.connection == services.name, existing.options == comparison, existing.undoes == nil else {
                throw SyncFailure.jobExists(name)
            }
            return try view(of: name)
        }
        let job = JobRecord(
            name: name, connection: services.name, options: comparison, createdAt: time.now(), actor: request.actor)
        return try create(job, kind: .fetch, services: services, whenClosed: request.whenClosed)
    }

    func undo(
        _ name: JobName, as newName: JobName?, whenClosed: WhenClosed?, actor: ActorName?
    ) throws -> JobView {
        let newName = newName ?? makeJobName()
        _ = try existingJob(name)
        if let existing = try storedJob(newName) {
            guard existing.undoes == name else { throw SyncFailure.jobExists(newName) }
            return try view(of: newName)
        }
        let undone = try unclaimedJob(name)
        guard undone.sync != nil, !undone.isForgotten else { throw SyncFailure.jobNotReady(name, undone.state) }
        let services = try connections.services(of: undone.connection)
        let job = JobRecord(
            name: newName, connection: undone.connection, options: undone.options, createdAt: time.now(),
            undoes: name, actor: actor)
        return try create(job, kind: .undo(name), services: services, whenClosed: whenClosed)
    }

    /// Claims the job, records it, and queues its work, in this order: nobody sees a job without a run.
    private func create(
        _ job: JobRecord, kind: JobWork.Kind, services: ConnectedServices, whenClosed: WhenClosed?
    ) throws -> JobView {
        let stopSignal = try queue.claim(job.name, in: job.state)
        let event: HistoryEntry.Event = if case .undo = kind { .undo } else { .fetch }
        do {
            try ledger.call {
                try $0.createJob(job, entry(event, of: job, by: job.actor, detail: job.undoes?.text))
            }
        } catch {
            queue.release(job.name)
            throw error
        }
        queue.enqueue(
            JobWork(
                kind: kind, job: job, services: services, whenClosed: whenClosed ?? options.whenClosed,
                stopSignal: stopSignal))
        announce(job)
        return JobView(record: job, progress: nil)
    }

    private func comparisonOptions(for request: FetchRequest) throws -> ComparisonOptions {
        let today = time.now().day
        let day = request.baseDate ?? today
        guard let baseDate = BaseDate(day, today: today) else {
            throw SyncFailure.baseDateOutOfRange(day, allowed: BaseDate.allowed(on: today))
        }
        return ComparisonOptions(
            direction: request.direction, baseDate: baseDate, nameStyle: request.nameStyle ?? options.nameStyle,
            clear: request.clear, leavers: request.leavers)
    }

    /// The job as it is now. Callers who change a job get it from here, and do not wait for the reading threads.
    private func view(of name: JobName) throws -> JobView {
        let claims = queue.claims
        if claims.contains(name) {
            return JobView(record: try existingJob(name), progress: claims.progress(of: name))
        }
        return JobView(record: try unclaimedJob(name), progress: nil)
    }
}

// MARK: - Beginning a sync

extension JobCoordinator {
    /// Claims the job of a prepared sync. It is looked at again: another caller may have synced it, or decided about a row,
    /// since it was planned.
    func claim(_ prepared: PreparedSync) throws -> ClaimedSync {
        let job = try unclaimedJob(prepared.job.name)
        let fetch = try job.selectableComparison(at: time.now(), lifetime: options.readyFor)
        guard fetch.digest == prepared.digest, job.sync?.selectedCount == prepared.job.sync?.selectedCount else {
            throw SyncFailure.jobBusy(job.name, job.state)
        }
        try prepared.checkLimits()
        let services = try connections.services(of: job.connection)
        return ClaimedSync(
            prepared: prepared, services: services, stopSignal: try queue.claim(job.name, in: job.state))
    }

    func giveBack(_ claimed: ClaimedSync) {
        queue.release(claimed.prepared.job.name)
    }

    /// Records the selection of a claimed sync, and queues its work. The ledger's generation is raised first: a copy of the
    /// ledger made before this does not know of the writes that follow.
    func begin(_ claimed: ClaimedSync) throws -> JobView {
        let prepared = claimed.prepared
        let whenClosed = prepared.request.whenClosed ?? options.whenClosed
        var job: JobRecord
        do {
            job = try existingJob(prepared.job.name)
            try job.apply(.syncStarted(selectedCount: prepared.employees.count, whenClosed: whenClosed))
            if let actor = prepared.request.actor { job.actor = actor }
            let begun = job
            job = try ledger.call { ledger in
                try ledger.advance()
                return try ledger.begin(prepared.employees, for: begun, entries(of: prepared, for: begun))
            }
            if prepared.exceeds(.shorterListPercent) { try rememberCounts(of: job, services: claimed.services) }
        } catch {
            queue.release(prepared.job.name)
            throw error
        }
        announce(job)
        queue.enqueue(
            JobWork(
                kind: .sync, job: job, services: claimed.services, whenClosed: whenClosed,
                stopSignal: claimed.stopSignal))
        return JobView(record: job, progress: nil)
    }

    private func entries(of prepared: PreparedSync, for job: JobRecord) -> [HistoryEntry] {
        let actor = prepared.request.actor
        let asked = entry(.sync, of: job, by: actor, detail: "selected=\(prepared.employees.count)")
        guard !prepared.exceeded.isEmpty else { return [asked] }
        let limits = prepared.exceeded.map { "\($0.which.rawValue)=\($0.count)>\($0.limit)" }
        let detail = ([prepared.digest.text] + limits).joined(separator: " ")
        return [asked, entry(.override, of: job, by: actor, detail: detail)]
    }

    func resume(_ name: JobName, whenClosed: WhenClosed?, actor: ActorName?) throws -> JobView {
        try takeUp(name, after: .resumed(whenClosed: whenClosed), recorded: .resume, actor: actor) {
            try $0.update($1, $2)
        }
    }

    func retry(_ name: JobName, whenClosed: WhenClosed?, actor: ActorName?) throws -> JobView {
        try takeUp(name, after: .retried(whenClosed: whenClosed), recorded: .retry, actor: actor) {
            _ = try $0.takeUp($1, $2)
        }
    }

    /// Claims an ended sync, records that it goes on, and queues its work. In closed hours it does as the sync was asked,
    /// unless the event says otherwise.
    private func takeUp(
        _ name: JobName, after event: JobEvent, recorded: HistoryEntry.Event, actor: ActorName?,
        record: (Ledger, JobRecord, HistoryEntry) throws -> Void
    ) throws -> JobView {
        let ended = try unclaimedJob(name)
        guard !ended.isForgotten, let job = ended.changed(by: event, actor: actor) else {
            throw SyncFailure.jobNotReady(name, ended.state)
        }
        let services = try connections.services(of: job.connection)
        let stopSignal = try queue.claim(name, in: ended.state)
        do {
            try ledger.call { ledger in
                try ledger.advance()
                try record(ledger, job, entry(recorded, of: job, by: actor))
            }
        } catch {
            queue.release(name)
            throw error
        }
        announce(job)
        queue.enqueue(
            JobWork(
                kind: .sync, job: job, services: services, whenClosed: job.sync?.whenClosed ?? options.whenClosed,
                stopSignal: stopSignal))
        return JobView(record: job, progress: nil)
    }
}

extension JobRecord {
    /// The record after an event; `nil` if the event cannot happen to it now.
    fileprivate func changed(by event: JobEvent, actor: ActorName?) -> JobRecord? {
        var job = self
        do { try job.apply(event) } catch { return nil }
        if let actor { job.actor = actor }
        return job
    }
}

// MARK: - Ending and erasing

extension JobCoordinator {
    /// A running job is asked to stop, and its run saves the end. Any other job ends here; one that has ended stays as it is.
    func cancel(_ name: JobName, actor: ActorName?) throws -> JobView {
        if queue.isClaimed(name) {
            let job = try existingJob(name)
            try ledger.call { try $0.history.add(entry(.cancel, of: job, by: actor)) }
            queue.stop(name, because: .cancelled)
            return try view(of: name)
        }
        let job = try unclaimedJob(name)
        guard job.changed(by: .cancelled(nil), actor: nil) != nil else { return JobView(record: job, progress: nil) }
        try ledger.call { _ = try $0.recordRest(as: .notAttempted, of: name, now: time.now()) }
        _ = try save(job, after: .cancelled(nil), entry: entry(.cancel, of: job, by: actor))
        return try view(of: name)
    }

    func forget(_ name: JobName, actor: ActorName?) throws -> JobView {
        let job = try unclaimedJob(name)
        try ledger.call { try $0.forget(name, entry(.forget, of: job, by: actor)) }
        return try view(of: name)
    }
}
