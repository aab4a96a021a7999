import KingOfTime
import Roster
import SmartHR
import Sync
import Synchronization
import Upstream

extension SmartHR.Client: EmployeeService {}
extension KingOfTime.Client: EmployeeService {}

/// The connections of the settings. Each is made when it is first asked for, and made once.
final class Connections: ConnectionDirectory {
    private let settings: [ConnectionSettings]
    private let workshop: ClientWorkshop
    private let made = Mutex<[String: Pair]>([:])

    private struct Pair {
        let smartHR: SmartHR.Client
        let kingOfTime: KingOfTime.Client
    }

    init(_ settings: [ConnectionSettings], _ workshop: ClientWorkshop) {
        self.settings = settings
        self.workshop = workshop
    }

    var names: [String] { settings.map(\.name) }

    func services(of name: String?) throws -> ConnectedServices {
        let wanted = try connection(name)
        let pair = try made.withLock { made in
            if let pair = made[wanted.name] { return pair }
            let pair = Pair(smartHR: try workshop.smartHR(wanted), kingOfTime: try workshop.kingOfTime(wanted))
            made[wanted.name] = pair
            return pair
        }
        return ConnectedServices(name: wanted.name, smartHR: pair.smartHR, kingOfTime: pair.kingOfTime)
    }

    /// Closes the connections to the services.
    func shutDown() async throws {
        for pair in made.withLock({ Array($0.values) }) {
            try await pair.smartHR.shutdown()
            try await pair.kingOfTime.shutdown()
        }
    }

    private func connection(_ name: String?) throws(SyncFailure) -> ConnectionSettings {
        guard !settings.isEmpty else {
            throw .notConfigured(reason: "no connection is set: see `renkei config --help`, or try `--sandbox`")
        }
        if let name {
            guard let named = settings.first(where: { $0.name == name }) else {
                throw .unknownConnection(name, known: names)
            }
            return named
        }
        guard settings.count == 1 else {
            throw .notConfigured(
                reason: "there are several connections, name one: \(names.joined(separator: ", "))")
        }
        return settings[0]
    }
}
