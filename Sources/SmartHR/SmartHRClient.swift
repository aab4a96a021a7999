import Roster
import Upstream

/// SmartHR as an employee service: the public face of this module.
///
/// It has the functions of the port that the sync declares (`EmployeeService`). Each throws `ServiceFailure` or
/// `CancellationError`. Vendor rules have their evidence marks; `Sources/README.md` has the legend.
public final class SmartHRClient: Sendable {
    public let side = Side.smartHR
    public var label: String { sender.label }
    public var requirements: ServiceRequirements { .smartHR }
    public let writeGate: WriteGate
    private let transport: Transport
    private let sender: RequestSender
    private let lists: ListReader
    private let crews: CrewReader
    private let writer: CrewWriter

    /// - Parameters:
    ///   - transport: its base URL is the tenant's `https://{subdomain}.smarthr.jp/api` [C].
    ///   - suppressesWebhooks: whether writes ask SmartHR not to send the tenant's webhooks.
    ///   - pageConcurrency: pages of one list that are requested at the same time. The rate limiter slows them down.
    ///   - longestList: the most records that one list may have. A longer one is refused as incomplete.
    public init(
        transport: Transport, suppressesWebhooks: Bool = false, pageConcurrency: Int = 16, longestList: Int = 1_000_000
    ) {
        self.transport = transport
        writeGate = transport.writeGate
        sender = RequestSender(transport: transport)
        lists = ListReader(sender: sender, pageConcurrency: pageConcurrency, longestList: longestList)
        crews = CrewReader(sender: sender, lists: lists)
        writer = CrewWriter(sender: sender, suppressesWebhooks: suppressesWebhooks)
    }

    /// Closes the connections; later requests fail.
    public func shutdown() async throws { try await transport.shutdown() }

    /// Lists every employee, resigned ones included.
    /// - Parameter day: ignored, since SmartHR shows today's state only [S].
    public func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Employee] {
        try await crews.everyone(progress: progress)
    }

    public func employees(withCode code: EmployeeCode) async throws -> [Employee] {
        try await crews.crews(withCode: code)
    }

    /// - Parameter code: ignored, since SmartHR finds a record by its id.
    public func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee? {
        try await crews.crew(id: id)
    }

    /// There is no idempotency key [S]: look the person up first, or a repeated call creates a second record.
    public func create(_ person: NewEmployee) async throws -> RecordID {
        try await writer.create(person)
    }

    public func update(_ id: RecordID, _ changes: EmployeeChanges) async throws {
        try await writer.update(id: id, changes: changes)
    }

    /// The business establishments (所属事業所), by id and 管理名.
    public func choices() async throws -> Choices {
        .smartHR(businessEstablishments: try await lists.choices(route: Route.businessEstablishments))
    }

    /// The ids of the companies as one text. The caller stores it, to notice a token of another tenant.
    ///
    /// `GET /v1/companies` returns a list [C], whose order is not known [?]. So the whole list is read, and the ids are
    /// sorted: the text of one company is its id, that of several has commas between the ids, which are UUIDs [C].
    public func tenant() async throws -> TenantID {
        let ids = try await lists.choices(route: Route.companies).map(\.id).sorted()
        guard !ids.isEmpty else {
            throw ServiceFailure.unreadableAnswer(reason: "\(label): GET \(Route.companies) named no company")
        }
        return TenantID(ids.joined(separator: ","))
    }

    /// Checks token, permissions and clock with reads only.
    public func check() async throws -> [CheckEntry] {
        try await ConnectionCheck(sender: sender, lists: lists, crews: crews, time: transport.time).run()
    }
}
