import Roster
import Upstream

/// KING OF TIME, or one of its sibling brands, as an employee service: the public face of this module.
///
/// It has the functions of the port that the sync declares (`EmployeeService`). Each throws `ServiceFailure` or
/// `CancellationError`. Vendor rules have their evidence marks; `Sources/README.md` has the legend.
public final class KingOfTimeClient: Sendable {
    public let side = Side.kingOfTime
    public var label: String { brand.label }
    public var requirements: ServiceRequirements { .kingOfTime }
    public let brand: Brand
    public let writeGate: WriteGate
    public let closedHours: ClosedHours
    private let transport: Transport
    private let sender: RequestSender
    private let reader: EmployeeReader

    /// - Parameters:
    ///   - transport: its base URL is `https://api.kingtime.jp/v1.0` [C], or the one of the brand.
    ///   - closedHours: the hours in which no request is sent; the same for all brands [S].
    public init(brand: Brand = .kingOfTime, transport: Transport, closedHours: ClosedHours = .kingOfTime) {
        self.brand = brand
        self.transport = transport
        self.closedHours = closedHours
        writeGate = transport.writeGate
        sender = RequestSender(transport: transport, label: brand.label, closedHours: closedHours)
        reader = EmployeeReader(sender: sender, time: transport.time)
    }

    /// Closes the connections; later requests fail.
    public func shutdown() async throws { try await transport.shutdown() }

    /// Lists every employee as of a day, resigned ones included.
    ///
    /// The answer has no count to check it against [C]. The caller compares it with the last good list.
    /// - Parameter day: from three years back to one year ahead [C]; `nil` for today.
    public func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Employee] {
        try await reader.everyone(asOf: day, progress: progress)
    }

    /// Returns the employee with exactly this code. Codes are unique, resigned people included [C].
    public func employees(withCode code: EmployeeCode) async throws -> [Employee] {
        try await reader.employee(withCode: code).map { [$0] } ?? []
    }

    /// The API finds a record by its code only [C]. With a code, a record that has another code by now is not found.
    /// Without one, the whole list is read.
    public func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee? {
        try await reader.employee(id: id, lastSeenWithCode: code)
    }

    /// There is no idempotency key [I]: look the person up first.
    public func create(_ person: NewEmployee) async throws -> RecordID {
        try await EmployeeWriter(sender: sender).create(person)
    }

    public func update(_ id: RecordID, _ changes: EmployeeChanges) async throws {
        try await EmployeeWriter(sender: sender).update(key: id, changes: changes)
    }

    /// The divisions (所属) and working types (雇用区分), by code and name. Both are read only [C].
    public func choices() async throws -> Choices {
        async let divisions = sender.send(Request(.get, Route.divisions), decoding: ChoiceDecoder.list)
        async let workingTypes = sender.send(Request(.get, Route.workingTypes), decoding: ChoiceDecoder.list)
        return try await .kingOfTime(divisions: divisions, workingTypes: workingTypes)
    }

    /// The `key` of the company. The caller stores it, to notice a token of another company [C].
    public func tenant() async throws -> TenantID {
        TenantID(try await sender.send(Request(.get, Route.company), decoding: CompanyDecoder.key))
    }

    /// Checks token, address, permissions, closed hours and clock with reads only.
    public func check() async throws -> [CheckEntry] {
        try await ConnectionCheck(client: self, sender: sender, transport: transport).run()
    }
}
