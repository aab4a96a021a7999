import KingOfTime
import Logging
import Roster
import SmartHR
import Sync
import Synchronization
import Upstream

/// Creates the clients of both services from the settings.
///
/// Both services count requests per token. Connections that use the same token therefore share one rate limiter, which
/// this factory keeps.
final class ServiceClientFactory: Sendable {
    private let options: TransportOptions
    private let closedHours: ClosedHours
    private let environment: [String: String]
    private let time: any TimeSource
    private let logger: Logger
    private let rateLimiters = Mutex<[TokenSource: RateLimiter]>([:])

    /// - Parameter environment: the variables in which tokens are looked up.
    init(
        options: TransportOptions, closedHours: ClosedHours, environment: [String: String], time: any TimeSource,
        logger: Logger
    ) {
        self.options = options
        self.closedHours = closedHours
        self.environment = environment
        self.time = time
        self.logger = logger
    }

    func makeSmartHRClient(for connection: ConnectionSettings) throws(SyncFailure) -> SmartHRClient {
        SmartHRClient(
            transport: try transport(
                to: connection.smartHR, side: .smartHR, label: "SmartHR",
                path: "connections.\(connection.name).smartHR"),
            suppressesWebhooks: connection.suppressesSmartHRWebhooks, pageConcurrency: connection.smartHR.concurrency)
    }

    func makeKingOfTimeClient(for connection: ConnectionSettings) throws(SyncFailure) -> KingOfTimeClient {
        KingOfTimeClient(
            brand: connection.brand,
            transport: try transport(
                to: connection.kingOfTime, side: .kingOfTime, label: connection.brand.label,
                path: "connections.\(connection.name).kingOfTime"),
            closedHours: closedHours)
    }

    /// - Parameter path: the path of the service's settings, for the error message.
    private func transport(
        to service: ConnectionSettings.Service, side: Side, label: String, path: String
    ) throws(SyncFailure) -> Transport {
        guard let baseURL = service.baseURL else { throw .notConfigured(reason: "\(path).baseURL is missing") }
        guard let source = service.token else { throw .notConfigured(reason: "\(path).token is missing") }
        return Transport(
            side: side, label: label, base: baseURL, token: tokenReader(for: source, side: side), options: options,
            rateLimiter: rateLimiter(for: source, rate: service.rate), time: time,
            // Jitter for the pauses between retries. The gate is closed: the engine opens it for the length of a sync.
            random: { Double.random(in: 0...1) }, writeGate: WriteGate(), logger: logger)
    }

    /// A token that cannot be read fails like one that the service refuses, because the remedy is the same: correct the
    /// settings.
    private func tokenReader(for source: TokenSource, side: Side) -> @Sendable () async throws -> String {
        { [environment] in
            do throws(TokenError) {
                return try await source.read(environment: environment)
            } catch {
                throw ServiceFailure.refused(
                    Refusal(side: side, status: 0, code: nil, messages: [error.description]))
            }
        }
    }

    /// The first connection that uses a token decides its rate.
    private func rateLimiter(for source: TokenSource, rate: RateLimit) -> RateLimiter {
        rateLimiters.withLock { rateLimiters in
            if let rateLimiter = rateLimiters[source] { return rateLimiter }
            let rateLimiter = RateLimiter(rate, time: time)
            rateLimiters[source] = rateLimiter
            return rateLimiter
        }
    }
}
