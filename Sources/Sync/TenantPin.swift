import Ledger
import Roster

/// The tenant behind each token is the one of the first run, or nothing is read.
struct TenantPin: Sendable {
    let services: ConnectedServices
    let ledger: Ledger

    func check(_ side: Side) async throws {
        let found = try await asking(side) { try await services[side].tenant() }
        guard let expected = try inLedger({ try ledger.pinnedTenant(of: services.name, side) }) else {
            return try inLedger { try ledger.pin(tenant: found, of: services.name, side) }
        }
        guard expected == found else {
            throw SyncFailure.service(
                side, .wrongTenant(service: services[side].label, expected: expected, found: found))
        }
    }
}
