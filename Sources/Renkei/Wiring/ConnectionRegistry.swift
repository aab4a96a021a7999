import KingOfTime
import Roster
import SmartHR
import Sync
import Synchronization
import Upstream

// The two clients implement the port of the engine. `Sync` knows neither of them, and they do not know `Sync`.
extension SmartHRClient: EmployeeService {}
extension KingOfTimeClient: EmployeeService {}

/// The connections of the settings, by name. The clients of a connection are created at its first use, and once.
final class ConnectionRegistry: ConnectionDirectory {
    private let settings: [ConnectionSettings]
    private let clients: ServiceClientFactory
    private let created = Mutex<[String: ClientPair]>([:])

    /// The clients of one connection, kept for the life of the process: they hold pooled HTTP connections.
    private struct ClientPair {
        let smartHR: SmartHRClient
        let kingOfTime: KingOfTimeClient
    }

    init(settings: [ConnectionSettings], clients: ServiceClientFactory) {
        self.settings = settings
        self.clients = clients
    }

    var names: [ConnectionName] { settings.map { ConnectionName($0.name) } }

    /// - Parameter name: `nil` for the only connection.
    /// - Throws: `SyncFailure` if there is no such connection, or if its settings are incomplete.
    func services(of name: ConnectionName?) throws -> ConnectedServices {
        let connection = try settings(of: name)
        let pair = try created.withLock { created in
            if let pair = created[connection.name] { return pair }
            let pair = ClientPair(
                smartHR: try clients.makeSmartHRClient(for: connection),
                kingOfTime: try clients.makeKingOfTimeClient(for: connection))
            created[connection.name] = pair
            return pair
        }
        return ConnectedServices(
            name: ConnectionName(connection.name), smartHR: pair.smartHR, kingOfTime: pair.kingOfTime)
    }

    /// Closes the HTTP connections to the services. The registry cannot be used afterwards.
    func shutDown() async throws {
        for pair in created.withLock({ Array($0.values) }) {
            try await pair.smartHR.shutdown()
            try await pair.kingOfTime.shutdown()
        }
    }

    private func settings(of name: ConnectionName?) throws(SyncFailure) -> ConnectionSettings {
        guard !settings.isEmpty else {
            throw .notConfigured(reason: "no connection is set: see `renkei config --help`, or try `--sandbox`")
        }
        if let name {
            guard let named = settings.first(where: { $0.name == name.text }) else {
                throw .unknownConnection(name, known: names)
            }
            return named
        }
        guard settings.count == 1 else {
            throw .notConfigured(
                reason: "there are several connections, name one: \(names.map(\.text).joined(separator: ", "))")
        }
        return settings[0]
    }
}
