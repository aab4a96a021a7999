import Ledger
import Reconciliation
import Roster

/// The reports of a run. The job is claimed by the run until one of the three functions that end it.
extension JobCoordinator {
    func waitStarted(of name: JobName, wait: JobWait) throws {
        _ = try save(try existingJob(name), after: .waitStarted(wait))
    }

    func waitEnded(of name: JobName) throws {
        _ = try save(try existingJob(name), after: .waitEnded)
    }

    /// Ends a fetch: stores the comparison, and makes the job ready.
    func endRun(of name: JobName, with fetched: FetchRun.Fetched, services: ConnectedServices) throws {
        let job = try existingJob(name)
        let lists = FetchedLists(
            fetchedAt: time.now(), sourceCount: fetched.sourceCount, targetCount: fetched.targetCount,
            shorterPercent: fetched.shorterPercent, notices: fetched.notices,
            blankInTarget: fetched.blankInTarget)
        let entry = entry(
            .read, of: job, by: nil, detail: "source=\(fetched.sourceCount) target=\(fetched.targetCount)")
        let ready = try ledger.call {
            try $0.store(fetched.comparison, of: lists, for: job, links: fetched.links, entry)
        }
        if ready.undoes == nil, isUsualLength(lists) { try rememberCounts(of: ready, services: services) }
        release(ready)
    }

    /// Ends a run by an event. The ledger's generation is raised, because the services may have been written to.
    /// - Parameter leavesRest: whether the employees who were not attempted get that as their outcome.
    func endRun(of name: JobName, by event: JobEvent, leavesRest: Bool = false) throws {
        var job = try existingJob(name)
        try job.apply(event)
        let ended = job
        try ledger.call { ledger in
            if leavesRest { _ = try ledger.recordRest(as: .notAttempted, of: name, now: time.now()) }
            try ledger.advance()
            try ledger.update(ended)
        }
        release(try existingJob(name))
    }

    /// Ends a run that cannot go on. If even that cannot be recorded, subscribers still learn of it, and the next opening
    /// of the ledger finds the job as if the process had ended.
    /// - Parameter job: the job as it was when the run began.
    func failRun(of job: JobRecord, because error: any Error) {
        do {
            try endRun(of: job.name, by: .failed(JobFailure(error)))
        } catch let unrecorded {
            var failed = job
            do { try failed.apply(.failed(JobFailure(unrecorded))) } catch { failed = job }
            release(failed)
        }
    }

    /// Erases old jobs before new personal data is read.
    func forgetOldJobs() throws {
        try ledger.forgetOldJobs(in: try ledger.ledger())
    }

    /// Releases the job and then announces it: a subscriber may begin something with it at once.
    private func release(_ job: JobRecord) {
        queue.release(job.name)
        announce(job)
    }
}

// MARK: - The lengths of lists

extension JobCoordinator {
    /// Whether no list is so short that a person has to confirm it. Until somebody does, the earlier lengths stay the
    /// measure.
    private func isUsualLength(_ lists: FetchedLists) -> Bool {
        options.limits.shorterListPercent.map { lists.shorterPercent <= $0 } ?? true
    }

    /// Makes the lengths of a job's lists the measure of later ones. A list as of an earlier day is no measure: it may well
    /// be shorter than today's.
    func rememberCounts(of job: JobRecord, services: ConnectedServices) throws {
        guard let lists = job.fetch?.lists else { return }
        let direction = job.options.direction
        let isSourceOfToday =
            !services[direction.source].requirements.listsByDay || job.options.baseDate.day >= lists.fetchedAt.day
        try ledger.call { ledger in
            if isSourceOfToday {
                try ledger.connections.remember(count: lists.sourceCount, of: job.connection, direction.source)
            }
            try ledger.connections.remember(count: lists.targetCount, of: job.connection, direction.target)
        }
    }
}
