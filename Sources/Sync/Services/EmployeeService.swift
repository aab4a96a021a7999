import Roster

/// The port to one service, which the clients of SmartHR and KING OF TIME implement. The direction decides which of the two
/// is the source and which the target.
///
/// Every function throws `ServiceFailure` or `CancellationError`, and nothing else. It returns only after the service has
/// answered; retries, rate limits and closed hours are the client's.
public protocol EmployeeService: Sendable {
    var side: Side { get }

    /// The service's name in messages.
    var label: String { get }

    /// The service's demands on the records that are written to it, and whether it lists as of a day.
    var requirements: ServiceRequirements { get }

    /// Closed unless a confirmed sync holds it open. The transport asks it before each write, so that no other code path
    /// can write.
    var writeGate: WriteGate { get }

    /// Every employee that the service knows, resigned people included.
    /// - Parameters:
    ///   - day: the day as of which to list, for a service that can (KING OF TIME's `date`); `nil` is today.
    ///   - progress: called with the number read so far and, where the service says it, the number of all.
    func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Employee]

    /// All records that carry exactly this code: none, one, or several.
    func employees(withCode code: EmployeeCode) async throws -> [Employee]

    /// One record as it is now, `nil` if there is none.
    /// - Parameter code: the code that the record had when it was last read. KING OF TIME can be asked by code only, and the
    ///   answer is `nil` if the code belongs to another record today.
    func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee?

    /// - Returns: the new record's id.
    func create(_ person: NewEmployee) async throws -> RecordID

    func update(_ id: RecordID, _ changes: EmployeeChanges) async throws

    /// The units that new employees can be assigned to.
    func choices() async throws -> Choices

    /// The tenant or company that the token belongs to.
    func tenant() async throws -> TenantID

    /// Checks token, permissions and clock with reads only.
    func check() async throws -> [CheckEntry]
}
