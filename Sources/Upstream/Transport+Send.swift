import Logging
import Roster

extension Transport {
    /// Sends a request and gives what `understand` makes of the answer.
    /// - Parameters:
    ///   - admit: asked right before each try; KING OF TIME's closed hours speak here. It may say by when a read has to
    ///     have ended.
    ///   - understand: reads the answer, or says what is the matter with it.
    /// - Throws: `ServiceFailure`, `CancellationError`, or `WriteWithoutSync`.
    public func send<Value: Sendable>(
        _ request: Request, admit: @Sendable (Timestamp) throws -> Timestamp? = { _ in nil },
        _ understand: @escaping @Sendable (Response) throws(Trouble) -> Value
    ) async throws -> Value {
        guard request.method.isRead || writeGate.isOpen else { throw WriteWithoutSync(request: request.label) }
        let started = time.now()
        var failures = 0
        var refusals = 0
        while true {
            let ticket = try await governor.enter(label, patience: options.ratePatience)
            let deadline: Timestamp?
            do {
                deadline = try admit(time.now())
            } catch {
                await governor.lost(ticket)
                throw error
            }
            switch try await attempt(request, ticket, endingBy: deadline, understand) {
            case .success(let value): return value
            case .failure(.final(let failure)): throw failure
            case .failure(.tooMany(let wait)):
                refusals += 1
                let until = time.now() + (wait ?? .seconds(60))
                guard refusals <= 8 else { throw ServiceFailure.rateLimited(service: label, until: until) }
            case .failure(.again(let failure)):
                failures += 1
                guard request.method.isRead || !failure.mayHaveBeenSent,
                    let delay = options.retry.delay(
                        afterFailures: failures, elapsed: time.now() - started, chance: random())
                else { throw failure }
                logger.debug("again", metadata: ["request": "\(request.label)", "failures": "\(failures)"])
                try await time.sleep(for: delay)
            }
        }
    }

    /// One try. A write that has begun is finished even if the caller is cancelled, so that its outcome is heard.
    private func attempt<Value: Sendable>(
        _ request: Request, _ ticket: Int, endingBy deadline: Timestamp?,
        _ understand: @escaping @Sendable (Response) throws(Trouble) -> Value
    ) async throws -> Result<Value, Trouble> {
        let response: Response
        do {
            response =
                request.method.isRead
                ? try await exchange(request, endingBy: deadline)
                : try await Task { try await self.exchange(request) }.value
        } catch {
            await governor.lost(ticket)
            return .failure(try trouble(request, error))
        }
        let signals = RateSignals(response)
        await governor.answered(ticket, signals)
        if response.status == 401 || response.status == 403 { forgetToken() }
        do throws(Trouble) {
            return .success(try understand(response))
        } catch {
            if case .tooMany(let wait) = error {
                await governor.refused(wait: wait, signals, chance: random())
            }
            return .failure(error)
        }
    }

    /// What a request without an answer means: a read can be tried again, a write is unknown once it may have left.
    private func trouble(_ request: Request, _ error: any Error) throws -> Trouble {
        if Task.isCancelled, request.method.isRead { throw CancellationError() }
        if let failure = error as? ServiceFailure { return .final(failure) }
        if error is WriteWithoutSync || error is CancellationError { throw error }
        let fault = ConnectionFault(error)
        let reason = "\(label): \(request.label): \(fault.reason)"
        if !request.method.isRead, !fault.neverSent { return .final(.outcomeUnknown(reason: reason)) }
        return fault.mayPass ? .again(.unavailable(reason: reason)) : .final(.unavailable(reason: reason))
    }
}

extension ServiceFailure {
    fileprivate var mayHaveBeenSent: Bool {
        if case .outcomeUnknown = self { true } else { false }
    }
}
