import Roster

/// The port to one service. Both services fulfil it; which one is the source and which the target is the direction's
/// business. Every function throws `ServiceFailure` or `CancellationError`, nothing else.
public protocol EmployeeService: Sendable {
    var side: Side { get }

    /// What the service is called in messages.
    var label: String { get }

    /// What the service demands of what is written to it, and as of which day it lists people.
    var requirements: ServiceRequirements { get }

    /// Shut unless a confirmed sync holds it open; the transport asks it before each write.
    var writeGate: WriteGate { get }

    /// Every employee the service knows, resigned people included.
    /// - Parameters:
    ///   - day: the day as of which to list, where the service can (KING OF TIME's `date`); `nil` is today.
    ///   - progress: told how many have been read and, where the service says, how many there are.
    func employees(
        asOf day: CivilDate?, progress: @escaping @Sendable (_ done: Int, _ total: Int?) -> Void
    ) async throws -> [Employee]

    /// All records that carry exactly this code: none, one, or several.
    func employees(withCode code: EmployeeCode) async throws -> [Employee]

    /// One record as it stands now, `nil` if there is none. `code` is the one it was last seen with: KING OF TIME can only
    /// be asked by code, and answers `nil` if that code belongs to another record today.
    func employee(_ id: RecordID, lastSeenWithCode code: EmployeeCode?) async throws -> Employee?

    /// - Returns: the new record's id.
    func create(_ person: NewEmployee) async throws -> RecordID

    func update(_ id: RecordID, _ changes: EmployeeChanges) async throws

    func choices() async throws -> Choices

    /// The id of the tenant or company behind the token.
    func tenant() async throws -> TenantID

    /// The preflight of this service; reads only.
    func check() async throws -> [CheckEntry]
}
