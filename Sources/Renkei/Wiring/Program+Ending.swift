import ArgumentParser
import UnixSignals
import Wire

/// Life and death: what makes the program end, and how it does.
extension Program {
    /// Runs the engine around `serve`, until that returns.
    /// - Parameter endInput: lets `serve` read no more, and return once it has answered what was read.
    func serving(
        endInput: @escaping @Sendable () -> Void, _ serve: @escaping @Sendable () async throws -> Void
    ) async throws {
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { await end(on: signals) }
            group.addTask { await end(endInput) }
            try await running(serve)
            group.cancelAll()
        }
    }

    /// Who started the program may have died and left the input open to somebody else. What it had said before is
    /// probably still on its way, and gets a second to arrive.
    func end(with parent: ParentProcess) async {
        await parent.hasDied()
        do {
            try await Task.sleep(for: .seconds(1))
        } catch { return }
        logger.notice("ending, as the process that started this one has died")
        ending.request()
    }

    /// The first signal asks for an end in good order, a second one ends the process where it stands.
    private func end(on signals: UnixSignalsSequence) async {
        var count = 0
        for await signal in signals {
            count += 1
            logger.notice("ending", metadata: ["signal": "\(signal)"])
            if count > 1 { ProcessIdentity.exit(128 + signal.rawValue) }
            ending.request()
        }
    }

    /// Once the end was asked for: no more is read, jobs stop where they can be gone on with, and what was read is
    /// answered; what takes longer than the deadline is not waited for.
    private func end(_ endInput: @Sendable () -> Void) async {
        await ending.requested()
        guard !Task.isCancelled else { return }
        endInput()
        await engine.stop()
        do {
            try await Task.sleep(for: .seconds(settings.shutdownSeconds))
        } catch { return }
        logger.error("the deadline passed with something still in flight")
        ProcessIdentity.exit(ExitCode.failure.rawValue)
    }
}
