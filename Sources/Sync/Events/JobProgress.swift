/// The progress of a run, in employees.
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
