import Contract
import Reconciliation
import Roster
import Sync

extension Contract.Job {
    init(_ view: JobView) {
        let job = view.record
        let state: Contract.JobState = word(job.state)
        self.init(
            job: job.name, state: state, label: state.label,
            connection: job.connection, direction: word(job.options.direction),
            baseDate: job.options.baseDate.day.description, nameStyle: word(job.options.nameStyle),
            clear: Roster.Field.compared.filter(job.options.clear.contains).map { word($0) },
            createdAt: job.createdAt.description, fetchedAt: job.fetchedAt?.description,
            progress: view.progress.map(Contract.Progress.init), counts: job.counts.map(Contract.ClassCounts.init),
            outcomes: job.selectedCount == nil ? nil : Contract.OutcomeCounts(job),
            waitingUntil: job.waitingUntil?.description,
            waitingFor: job.waitingFor.map { word($0) },
            error: job.failure.map { Contract.Failure(kind: $0.kind, text: $0.message) },
            forgotten: job.isForgotten ? true : nil, undoes: job.undoes)
    }
}

extension Contract.OutcomeCounts {
    init(_ job: JobView.Record) {
        let counts = job.outcomes
        self.init(
            created: counts[.created], updated: counts[.updated], skipped: counts[.skipped], blocked: counts[.blocked],
            stale: counts[.stale], failed: counts[.failed], unknown: counts[.unknown],
            notAttempted: counts[.notAttempted])
    }
}

extension Contract.Progress {
    init(_ progress: JobProgress) {
        self.init(done: progress.done, total: progress.total, etaSeconds: progress.etaSeconds)
    }
}

extension Contract.Failure {
    /// - Parameter kind: an error kind's name; one that is none is our own fault.
    init(kind: String, text: Roster.BilingualText) {
        self.init(kind: ErrorKind(rawValue: kind) ?? .internalError, message: text.en, messageJa: text.ja)
    }
}
