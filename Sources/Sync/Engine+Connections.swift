import Ledger
import Roster

/// Questions that need a connection and no job.
extension Engine {
    public nonisolated var connectionNames: [ConnectionName] { connections.names }

    /// What new people can be assigned to, on one side or on both.
    public nonisolated func choices(
        of connection: ConnectionName?, _ sides: [Side]
    ) async throws -> (connection: ConnectionName, choices: [Choices]) {
        let services = try connections.services(of: connection)
        var choices: [Choices] = []
        for side in sides {
            choices.append(try await asking(side) { try await services[side].choices() })
        }
        return (services.name, choices)
    }

    /// The preflight of both services; it only reads.
    public nonisolated func check(_ connection: ConnectionName?) async throws -> (
        connection: ConnectionName, entries: [CheckEntry]
    ) {
        let services = try connections.services(of: connection)
        async let smartHR = preflight(.smartHR, services)
        async let kingOfTime = preflight(.kingOfTime, services)
        return (services.name, try await smartHR + kingOfTime)
    }

    private nonisolated func preflight(_ side: Side, _ services: ConnectedServices) async throws -> [CheckEntry] {
        let entries = try await asking(side) { try await services[side].check() }
        return entries + [try await tenantEntry(side, services)]
    }

    /// Whether the token still leads to the tenant of the first fetch. Looking pins nothing.
    private nonisolated func tenantEntry(_ side: Side, _ services: ConnectedServices) async throws -> CheckEntry {
        let found: TenantID
        do {
            found = try await services[side].tenant()
        } catch let failure as ServiceFailure {
            return CheckEntry(.tenant, side, .unknown, message: failure.text)
        }
        let label = services[side].label
        do {
            guard let expected = try await pinnedTenant(side, services.name) else {
                return CheckEntry(
                    .tenant, side, .ok,
                    message: BilingualText(
                        ja: "\(label): 接続先は\(found)です。初回の取得で固定されます。",
                        en: "\(label): the tenant is \(found); the first fetch pins it."))
            }
            return expected == found
                ? CheckEntry(
                    .tenant, side, .ok,
                    message: BilingualText(
                        ja: "\(label): 接続先は前回と同じです。", en: "\(label): the tenant is the same as before."))
                : CheckEntry(
                    .tenant, side, .failed,
                    message: ServiceFailure.wrongTenant(service: label, expected: expected, found: found).text,
                    advice: BilingualText(
                        ja: "この接続の契約企業のトークンを設定するか、別の名前の接続を作成してください。",
                        en: "Set the token of this connection's own tenant, or make a connection with another name."))
        } catch is SyncFailure {
            return CheckEntry(
                .tenant, side, .unknown,
                message: BilingualText(
                    ja: "\(label): 台帳を開けないため、前回の接続先と比べられません。",
                    en: "\(label): the ledger cannot be opened, so the tenant cannot be compared with the one before."))
        }
    }

    private func pinnedTenant(_ side: Side, _ connection: ConnectionName) throws -> TenantID? {
        try inLedger { try ledger().pinnedTenant(of: connection, side) }
    }
}
