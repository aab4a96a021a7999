import Contract
import Reconciliation
import Roster
import Sync

/// A job with its progress, for every result and notification that shows one.
///
/// `nil` means that a member does not apply yet or any more: no counts before the fetch has ended, no outcomes before a
/// sync has begun, no `waitingUntil` unless the job waits. `leftOut`, `leavers`, `forgotten` and `undoes` are absent instead, as the
/// schema has them as optional; `leavers` and `forgotten` are never `false`.
extension Contract.Job {
    init(engine view: JobView) {
        let job = view.record
        let state = Contract.JobState(engine: job.state)
        self.init(
            job: job.name.text, state: state, label: state.label, connection: job.connection.text,
            direction: Contract.Direction(engine: job.options.direction),
            baseDate: job.options.baseDate.day.description,
            nameStyle: Contract.NameStyle(engine: job.options.nameStyle),
            clear: Roster.Field.compared.filter(job.options.clear.contains).compactMap(
                Contract.ClearableField.init(engine:)),
            leavers: job.options.leavers ? true : nil,
            notices: job.fetch?.lists.notices.map(Contract.JobNotice.init(engine:)) ?? [],
            createdAt: job.createdAt.description, fetchedAt: job.fetch?.lists.fetchedAt.description,
            progress: view.progress.map(Contract.Progress.init(engine:)),
            counts: (job.fetch?.counts).map(Contract.ClassCounts.init(engine:)),
            leftOut: (job.fetch?.counts.leftOut).map(Contract.LeftOutCounts.init(engine:)),
            outcomes: job.sync == nil ? nil : Contract.OutcomeCounts(engine: job.outcomes),
            waitingUntil: job.wait?.until.description,
            waitingFor: (job.wait?.reason).map(Contract.WaitReason.init(engine:)),
            error: job.failure.map(Contract.Failure.init(engine:)), forgotten: job.isForgotten ? true : nil,
            undoes: job.undoes?.text)
    }
}

extension Contract.JobNotice {
    init(engine notice: Reconciliation.JobNotice) {
        self.init(
            code: Contract.JobNoticeCode(engine: notice.code), side: notice.side.map(Contract.Side.init(engine:)),
            field: notice.field.map(Contract.Field.init(engine:)),
            message: Contract.BilingualText(engine: notice.text))
    }
}

extension Contract.ClassCounts {
    init(engine counts: Reconciliation.ClassCounts) {
        self.init(new: counts.new, changed: counts.changed, unchanged: counts.unchanged, blocked: counts.blocked)
    }
}

extension Contract.LeftOutCounts {
    init(engine counts: Reconciliation.LeftOutCounts) {
        self.init(
            notYetHired: counts.notYetHired, resigned: counts.resigned, stillActive: counts.stillActive,
            byDecision: counts.byDecision)
    }
}

/// The engine counts employees without a final outcome apart. Its subscript adds them to the outcome that they would
/// have if the sync ended now, so that the sum is always the number of selected employees.
extension Contract.OutcomeCounts {
    init(engine counts: Reconciliation.OutcomeCounts) {
        self.init(
            created: counts[.created], updated: counts[.updated], skipped: counts[.skipped], blocked: counts[.blocked],
            stale: counts[.stale], failed: counts[.failed], unknown: counts[.unknown],
            notAttempted: counts[.notAttempted])
    }
}

/// Counts employees. `total` is `nil` until the service has given the length of its list.
extension Contract.Progress {
    init(engine progress: JobProgress) {
        self.init(done: progress.done, total: progress.total, etaSeconds: progress.etaSeconds)
    }
}

extension Contract.BilingualText {
    init(engine text: Roster.BilingualText) {
        self.init(ja: text.ja, en: text.en)
    }
}
