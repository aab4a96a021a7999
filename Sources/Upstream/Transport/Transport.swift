import Logging
import Roster

/// Sends requests to one service with one token: the rate limit, the retries and the write gate are applied here.
///
/// Everything that the client of a service sends goes through `send`. A read is retried within
/// `TransportOptions.retry`. A write is retried only if the service cannot have carried it out, because neither service
/// has an idempotency key [S]. While the write gate is shut, only reads leave the process.
public final class Transport: Sendable {
    /// The service, as log entries name it.
    public let side: Side
    /// The service's name in messages; the sibling brands of KING OF TIME have their own.
    public let label: String
    public let writeGate: WriteGate
    public let time: any TimeSource
    private let options: TransportOptions
    private let rateLimiter: RateLimiter
    private let random: @Sendable () -> Double
    private let logger: Logger
    private let tokens: TokenStore
    private let connector: HTTPConnector
    private let exchange: HTTPExchange

    /// - Parameters:
    ///   - token: provides the token. It is called before the first request, and again after the service refused the
    ///     token (status 401 or 403), since it may have been replaced in the meantime.
    ///   - rateLimiter: the one of this token. Two connections that use one token share it.
    ///   - random: numbers from 0 to 1 for the jitter of every wait.
    public init(
        side: Side, label: String, base: BaseURL, token: @escaping @Sendable () async throws -> String,
        options: TransportOptions, rateLimiter: RateLimiter, time: any TimeSource,
        random: @escaping @Sendable () -> Double, writeGate: WriteGate, logger: Logger
    ) {
        self.side = side
        self.label = label
        self.options = options
        self.rateLimiter = rateLimiter
        self.time = time
        self.random = random
        self.writeGate = writeGate
        self.logger = logger
        tokens = TokenStore(provider: token)
        connector = HTTPConnector(base: base, options: options)
        exchange = HTTPExchange(
            side: side, label: label, base: base, allowsPlainHTTP: options.allowsPlainHTTP, connector: connector,
            tokens: tokens, time: time, logger: logger)
    }

    /// Closes the connections. Later requests fail. A second call has no effect.
    public func shutdown() async throws {
        try await connector.shutdown()
    }

    /// The token in use. KING OF TIME's token check carries it in the path; a client must keep it out of every message.
    public func token() async throws -> String {
        try await tokens.current()
    }

    /// Removes personal data and every token ever used here from a message of the service.
    public func redact(_ text: String) -> String {
        Redactor(secrets: tokens.allSeen).redact(text)
    }

    /// Sends a request and returns the value that `read` decodes from the response.
    ///
    /// Each attempt waits for the rate limiter first, then asks `admit`. A response that says "too many requests" is
    /// waited out and the request is sent again, write or not: the service has not carried it out.
    /// - Parameters:
    ///   - admit: is called right before each attempt and may throw. It returns the moment by which a read must have
    ///     ended, or `nil` for none. KING OF TIME's closed hours are checked here.
    ///   - read: decodes the response, or throws its meaning.
    /// - Throws: `ServiceFailure`, `CancellationError`, or `WriteWithoutSync`.
    public func send<Value: Sendable>(
        _ request: Request, admit: @Sendable (Timestamp) throws -> Timestamp? = { _ in nil },
        read: @escaping @Sendable (Response) throws(AttemptFailure) -> Value
    ) async throws -> Value {
        let started = time.now()
        var failures = 0
        var refusals = 0
        while true {
            switch try await attempt(request, admit: admit, read: read) {
            case .success(let value): return value
            case .failure(.final(let failure)): throw failure
            case .failure(.tooManyRequests(let wait)):
                refusals += 1
                let until = time.now() + (wait ?? .seconds(60))
                guard refusals <= Self.longestRunOfRefusals else {
                    throw ServiceFailure.rateLimited(service: label, until: until)
                }
            case .failure(.retryable(let failure)):
                failures += 1
                guard request.method.isRead || !failure.mayHaveBeenSent,
                    let delay = options.retry.delay(
                        afterFailures: failures, elapsed: time.now() - started, chance: random())
                else { throw failure }
                logger.debug("retry", metadata: ["request": "\(request.label)", "failures": "\(failures)"])
                try await time.sleep(for: delay)
            }
        }
    }

    /// The number of "too many requests" in a row after which the request fails with `rateLimited`.
    private static let longestRunOfRefusals = 8

    /// Waits for the rate limiter, sends the request once, and reads the response.
    private func attempt<Value: Sendable>(
        _ request: Request, admit: @Sendable (Timestamp) throws -> Timestamp?,
        read: @escaping @Sendable (Response) throws(AttemptFailure) -> Value
    ) async throws -> Result<Value, AttemptFailure> {
        guard request.method.isRead || writeGate.isOpen else { throw WriteWithoutSync(request: request.label) }
        let ticket = try await rateLimiter.enter(service: label, patience: options.ratePatience)
        let response: Response
        do {
            let deadline = try admit(time.now())
            response = try await perform(request, endingBy: deadline)
        } catch {
            await rateLimiter.recordLost(ticket)
            return .failure(try failure(of: request, because: error))
        }
        let signals = RateSignals(response)
        await rateLimiter.recordAnswer(ticket, signals: signals)
        if response.status == 401 || response.status == 403 { tokens.forgetCurrent() }
        do throws(AttemptFailure) {
            return .success(try read(response))
        } catch {
            if case .tooManyRequests(let wait) = error {
                await rateLimiter.recordRefusal(wait: wait, signals: signals, chance: random())
            }
            return .failure(error)
        }
    }

    /// A write runs in a task of its own, so that it ends, and its outcome is known, even if the caller is cancelled.
    private func perform(_ request: Request, endingBy deadline: Timestamp?) async throws -> Response {
        guard !request.method.isRead else { return try await exchange.perform(request, endingBy: deadline) }
        return try await Task { [exchange, writeGate] in
            // Between the first check and this one the caller may have waited for the rate limiter.
            guard writeGate.isOpen else { throw WriteWithoutSync(request: request.label) }
            return try await exchange.perform(request, endingBy: nil)
        }.value
    }

    /// Classifies an attempt without a response. A read can be retried. The outcome of a write is unknown as soon as
    /// the request may have reached the service.
    private func failure(of request: Request, because error: any Error) throws -> AttemptFailure {
        if Task.isCancelled, request.method.isRead { throw CancellationError() }
        if let failure = error as? ServiceFailure { return .final(failure) }
        if error is WriteWithoutSync || error is CancellationError { throw error }
        let fault = ConnectionFault(error)
        let reason = "\(label): \(request.label): \(fault.reason)"
        if !request.method.isRead, !fault.isUnsent { return .final(.outcomeUnknown(reason: reason)) }
        return fault.isTransient ? .retryable(.unavailable(reason: reason)) : .final(.unavailable(reason: reason))
    }
}

extension ServiceFailure {
    fileprivate var mayHaveBeenSent: Bool {
        if case .outcomeUnknown = self { true } else { false }
    }
}
