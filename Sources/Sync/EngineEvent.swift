import Reconciliation
import Roster

/// Something a host program may have subscribed to.
public enum EngineEvent: Sendable {
    case jobChanged(JobRecord, JobProgress?)
    case progress(job: JobName, JobProgress)
    /// A request behind which others waited has come to its end, and there is no such job. Host programs do not hear of it.
    case turnEnded(job: JobName)

    public var job: JobName {
        switch self {
        case .jobChanged(let job, _): job.name
        case .progress(let job, _), .turnEnded(let job): job
        }
    }
}

/// How far a job has got.
public struct JobProgress: Hashable, Sendable {
    public var done: Int
    /// `nil` while the service has not said how many there are.
    public var total: Int?
    public var etaSeconds: Int?

    public init(done: Int, total: Int?, etaSeconds: Int? = nil) {
        self.done = done
        self.total = total
        self.etaSeconds = etaSeconds
    }
}
