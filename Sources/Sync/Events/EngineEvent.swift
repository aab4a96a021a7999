import Reconciliation
import Roster

/// Something that happened to a job.
public enum EngineEvent: Sendable {
    /// The stored record has changed. This is the new one.
    case jobChanged(JobRecord, JobProgress?)
    case progress(job: JobName, JobProgress)
    /// A request has ended for which later requests for this job wait, and the job does not exist. The later requests look
    /// for the job again. It is an event of the engine's own; host programs do not get it.
    case requestEnded(job: JobName)

    public var job: JobName {
        switch self {
        case .jobChanged(let job, _): job.name
        case .progress(let job, _), .requestEnded(let job): job
        }
    }
}
