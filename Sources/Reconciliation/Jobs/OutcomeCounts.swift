/// The numbers of selected employees by outcome. All numbers together are the selection.
public struct OutcomeCounts: Hashable, Sendable {
    /// Not attempted yet.
    public var pending = 0
    /// The intent is recorded, and the outcome is not.
    public var inFlight = 0
    public var settled: [Outcome: Int] = [:]

    public init() {}

    public var total: Int { pending + inFlight + settledTotal }
    public var settledTotal: Int { settled.values.reduce(0, +) }

    /// The number of employees who have this outcome finally, or would have it if the job ended now.
    public subscript(outcome: Outcome) -> Int {
        let unfinished =
            switch outcome {
            case .notAttempted: pending
            case .unknown: inFlight
            case .created, .updated, .skipped, .blocked, .stale, .failed: 0
            }
        return unfinished + (settled[outcome] ?? 0)
    }
}
