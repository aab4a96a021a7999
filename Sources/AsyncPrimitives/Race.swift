/// Runs `operation` until it ends or `deadline` returns, whichever is first, and cancels the other.
///
/// Both are child tasks: the function returns when both have ended, and cancelling its task cancels both. The
/// deadline is anything that returns: a sleep of the caller's clock, or a `Latch`.
/// - Returns: `nil` if the deadline came first.
/// - Throws: the error that ended `operation`.
public func race<Value: Sendable, Failure: Error>(
    until deadline: @escaping @Sendable () async -> Void,
    _ operation: @escaping @Sendable () async throws(Failure) -> Value
) async throws(Failure) -> Value? {
    let first = await withTaskGroup(of: Result<Value, Failure>?.self) { group in
        group.addTask { await outcome(of: operation) }
        group.addTask {
            await deadline()
            return nil
        }
        defer { group.cancelAll() }
        return await group.next() ?? nil
    }
    return try first?.get()
}

private func outcome<Value, Failure: Error>(
    of operation: () async throws(Failure) -> Value
) async -> Result<Value, Failure> {
    do throws(Failure) {
        return .success(try await operation())
    } catch {
        return .failure(error)
    }
}
