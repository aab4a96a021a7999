import Ledger
import Reconciliation
import Roster

/// How long the lists are, against how long they were.
extension Engine {
    /// What a job's lists counted is what later ones are measured by.
    func rememberCounts(of job: JobRecord) throws {
        let counts = [
            (job.options.direction.source, job.fetch?.lists.sourceCount),
            (job.options.direction.target, job.fetch?.lists.targetCount),
        ]
        let services = try connections.services(of: job.connection)
        for case (let side, let count?) in counts where isOfToday(side, job, services[side].requirements) {
            try inLedger { try ledger().remember(count: count, of: job.connection, side) }
        }
    }

    /// Whether the lists are as long as they may be expected to be. If not, the earlier counts stay the measure until
    /// somebody has said that it is right so.
    func areOfUsualLength(_ job: JobRecord) -> Bool {
        options.limits.shorterListPercent.map { (job.fetch?.lists.shorterPercent ?? 0) <= $0 } ?? true
    }

    /// A list as of an earlier day may well be shorter than today's: it is no measure.
    private func isOfToday(_ side: Side, _ job: JobRecord, _ requirements: ServiceRequirements) -> Bool {
        guard requirements.listsByDay, side == job.options.direction.source, let fetchedAt = job.fetch?.lists.fetchedAt
        else {
            return true
        }
        return job.options.baseDate.day >= fetchedAt.day
    }
}
