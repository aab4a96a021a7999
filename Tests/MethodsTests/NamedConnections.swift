import Roster
import Sync

/// Connections whose services are named, but not asked.
struct NamedConnections: ConnectionDirectory {
    let names: [ConnectionName]

    func services(of name: ConnectionName?) -> ConnectedServices {
        ConnectedServices(
            name: name ?? names[0], smartHR: UnaskedService(side: .smartHR),
            kingOfTime: UnaskedService(side: .kingOfTime))
    }
}

private struct UnaskedService: EmployeeService {
    let side: Side
    var label: String { side.label }
    let requirements = ServiceRequirements(neverBlank: [])
    let writeGate = WriteGate()
    private let failure = ServiceFailure.unavailable(reason: "nobody asks")

    func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws -> [Employee] { throw failure }
    func employees(withCode code: EmployeeCode) async throws -> [Employee] { throw failure }
    func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee? { throw failure }
    func create(_ person: NewEmployee) async throws -> RecordID { throw failure }
    func update(_ id: RecordID, _ changes: EmployeeChanges) async throws { throw failure }
    func choices() async throws -> Choices { throw failure }
    func tenant() async throws -> TenantID { throw failure }
    func check() async throws -> [CheckEntry] { throw failure }
}
