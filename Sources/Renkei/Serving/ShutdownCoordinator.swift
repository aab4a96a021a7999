import ArgumentParser
import UnixSignals
import Wire

/// Ends a serving program in good order.
///
/// A signal, the method `shutdown`, or the death of the parent process requests the end. Then the server stops reading, jobs
/// stop at a point from which they can be resumed, and the requests that were read are answered. Work that is still under
/// way at the deadline is given up.
struct ShutdownCoordinator: Sendable {
    let program: Program
    /// Makes the server stop reading. The server returns when it has answered the requests that it has read.
    let endInput: @Sendable () -> Void

    /// Runs the engine and `serve`, until `serve` returns.
    func run(_ serve: @escaping @Sendable () async throws -> Void) async throws {
        // The handlers are installed before the engine starts, so that no signal meets the default action.
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { await request(onSignals: signals) }
            group.addTask { await endWhenRequested() }
            try await program.withEngine(atEnd: .stopJobs, serve)
            group.cancelAll()
        }
    }

    /// Requests the end when the parent process has died. Another process may still hold the parent's end of the input, so
    /// the end of the input may never come. Requests that the parent sent before its death get a second to arrive.
    func request(whenParentDies parent: ParentProcess) async {
        await parent.waitForExit()
        do {
            try await Task.sleep(for: .seconds(1))
        } catch { return }
        program.logger.notice("ending, as the process that started this one has died")
        program.shutdownRequest.open()
    }

    /// The first signal requests the end. A second one ends the process at once.
    private func request(onSignals signals: UnixSignalsSequence) async {
        var count = 0
        for await signal in signals {
            count += 1
            program.logger.notice("ending", metadata: ["signal": "\(signal)"])
            // A shell reports a process that a signal ended as 128 and the signal's number.
            if count > 1 { CurrentProcess.exit(code: 128 + signal.rawValue) }
            program.shutdownRequest.open()
        }
    }

    private func endWhenRequested() async {
        await program.shutdownRequest.wait()
        // Cancelled: the server has returned by itself, at the end of its input.
        guard !Task.isCancelled else { return }
        endInput()
        program.engine.stop()
        do {
            try await Task.sleep(for: .seconds(program.settings.shutdownSeconds))
        } catch { return }
        // Writes in flight have durable intents; the next start settles them by reading.
        program.logger.error("the deadline passed with something still in flight")
        CurrentProcess.exit(code: ExitCode.failure.rawValue)
    }
}
