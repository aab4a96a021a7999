import Ledger
import Roster

/// Makes sure that a token still belongs to the tenant of the connection's first fetch, which pins the tenant.
///
/// Without this check, a token that was exchanged by mistake would have one company's people written to another.
struct TenantPin: Sendable {
    let services: ConnectedServices
    let ledger: Ledger

    /// - Throws: `ServiceFailure.wrongTenant`, as a `SyncFailure`.
    func check(_ side: Side) async throws {
        let found = try await asking(side) { try await services[side].tenant() }
        guard let expected = try inLedger({ try ledger.connections.pinnedTenant(of: services.name, side) }) else {
            return try inLedger { try ledger.connections.pin(tenant: found, of: services.name, side) }
        }
        guard expected == found else {
            throw SyncFailure.service(
                side, .wrongTenant(service: services[side].label, expected: expected, found: found))
        }
    }
}
