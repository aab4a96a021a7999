import KingOfTime
import Logging
import Roster
import SmartHR
import Sync
import Synchronization
import Upstream

/// Makes the clients of both services as the settings have them. Connections that share a token share its rate.
final class ClientWorkshop: Sendable {
    private let options: TransportOptions
    private let closedHours: ClosedHours
    private let environment: [String: String]
    private let time: any TimeSource
    private let logger: Logger
    private let governors = Mutex<[TokenSource: RateGovernor]>([:])

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

    func smartHR(_ connection: ConnectionSettings) throws(SyncFailure) -> SmartHR.Client {
        let path = "connections.\(connection.name).smartHR"
        return SmartHR.Client(
            transport: try transport(.smartHR, "SmartHR", connection.smartHR, path),
            pageConcurrency: connection.smartHR.concurrency)
    }

    func kingOfTime(_ connection: ConnectionSettings) throws(SyncFailure) -> KingOfTime.Client {
        let path = "connections.\(connection.name).kingOfTime"
        return KingOfTime.Client(
            brand: connection.brand,
            transport: try transport(.kingOfTime, connection.brand.label, connection.kingOfTime, path),
            closedHours: closedHours)
    }

    private func transport(
        _ side: Side, _ label: String, _ service: ConnectionSettings.Service, _ path: String
    ) throws(SyncFailure) -> Transport {
        guard let base = service.base else { throw .notConfigured(reason: "\(path).baseURL is missing") }
        guard let source = service.token else { throw .notConfigured(reason: "\(path).token is missing") }
        return Transport(
            side: side, label: label, base: base, token: token(source, side), options: options,
            governor: governor(source, service.rate), time: time, random: { Double.random(in: 0...1) },
            writeGate: WriteGate(), logger: logger)
    }

    /// A token that cannot be read is told like one that is refused: nothing goes through, and the settings are to blame.
    private func token(_ source: TokenSource, _ side: Side) -> @Sendable () async throws -> String {
        { [environment] in
            do throws(TokenFault) {
                return try await source.read(environment)
            } catch {
                throw ServiceFailure.refused(
                    Refusal(side: side, status: 0, code: nil, messages: [error.description]))
            }
        }
    }

    private func governor(_ source: TokenSource, _ rate: RateLimit) -> RateGovernor {
        governors.withLock { governors in
            if let governor = governors[source] { return governor }
            let governor = RateGovernor(rate, time: time)
            governors[source] = governor
            return governor
        }
    }
}
