import Reconciliation
import Roster

/// Something that happened to a job.
public enum EngineEvent: Sendable {
    /// The stored record has changed. This is the new one.
    case jobChanged(JobRecord, JobProgress?)
    case progress(job: JobName, JobProgress)

    public var job: JobName {
        switch self {
        case .jobChanged(let job, _): job.name
        case .progress(let job, _): job
        }
    }
}
