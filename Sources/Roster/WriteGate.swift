import Synchronization

/// The guard that keeps a dry run dry: the transport sends nothing but reads unless a confirmed sync holds the gate of its
/// connection open.
public final class WriteGate: Sendable {
    private let holders = Atomic<Int>(0)

    public init() {}

    /// The transport checks this right before each request that could change something.
    public var isOpen: Bool { holders.load(ordering: .acquiring) > 0 }

    /// Holds the gate open while `sync` runs. Calls may overlap; the gate shuts when the last one returns or throws.
    public func whileOpen<Result>(
        isolation: isolated (any Actor)? = #isolation, _ sync: () async throws -> Result
    ) async rethrows -> Result {
        holders.add(1, ordering: .acquiringAndReleasing)
        defer { holders.subtract(1, ordering: .acquiringAndReleasing) }
        return try await sync()
    }
}
