import Synchronization

/// Dry means dry: the transport lets nothing but reads through unless a confirmed sync holds its connection's gate open.
public final class WriteGate: Sendable {
    private let holders = Atomic<Int>(0)

    public init() {}

    /// Asked by the transport right before any request that could change something.
    public var isOpen: Bool { holders.load(ordering: .acquiring) > 0 }

    /// Holds the gate open while `sync` runs. Holders may overlap; the gate shuts behind the last one.
    public func whileOpen<Result>(
        isolation: isolated (any Actor)? = #isolation, _ sync: () async throws -> Result
    ) async rethrows -> Result {
        holders.add(1, ordering: .acquiringAndReleasing)
        defer { holders.subtract(1, ordering: .acquiringAndReleasing) }
        return try await sync()
    }
}
