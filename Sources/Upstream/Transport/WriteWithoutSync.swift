/// A write was requested while the write gate of its connection was shut: a mistake in the program, never in the data.
/// Nothing was sent.
public struct WriteWithoutSync: Error, Hashable, Sendable {
    /// Method and route, such as `POST /employees`.
    public let request: String
}
