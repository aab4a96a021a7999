import Ledger
import Roster

/// Requests about a connection, without a job. They read both services, and write to none.
extension Engine {
    public var connectionNames: [ConnectionName] { connections.names }

    /// What new employees can be assigned to.
    public func choices(
        of connection: ConnectionName?, sides: [Side]
    ) async throws -> (connection: ConnectionName, choices: [Choices]) {
        let services = try connections.services(of: connection)
        var choices: [Choices] = []
        for side in sides {
            choices.append(try await asking(side) { try await services[side].choices() })
        }
        return (services.name, choices)
    }

    /// The checks of both services before a first use, at the same time.
    public func check(
        _ connection: ConnectionName?
    ) async throws -> (connection: ConnectionName, entries: [CheckEntry]) {
        let services = try connections.services(of: connection)
        async let smartHR = entries(of: .smartHR, services: services)
        async let kingOfTime = entries(of: .kingOfTime, services: services)
        return (services.name, try await smartHR + kingOfTime)
    }

    private func entries(of side: Side, services: ConnectedServices) async throws -> [CheckEntry] {
        let entries = try await asking(side) { try await services[side].check() }
        return entries + [try await tenantEntry(of: side, services: services)]
    }

    /// Whether the token still belongs to the tenant of the first fetch. A check pins no tenant.
    private func tenantEntry(of side: Side, services: ConnectedServices) async throws -> CheckEntry {
        let found: TenantID
        do {
            found = try await services[side].tenant()
        } catch let failure as ServiceFailure {
            return CheckEntry(.tenant, side, .unknown, message: failure.text)
        }
        let label = services[side].label
        do {
            let pinned = try await reader.pinnedTenant(of: services.name, side: side)
            return TenantCheck(side: side, label: label).entry(pinned: pinned, found: found)
        } catch is SyncFailure {
            return TenantCheck(side: side, label: label).entryWithoutLedger
        }
    }
}

/// The texts of the tenant's entry.
private struct TenantCheck {
    let side: Side
    let label: String

    func entry(pinned: TenantID?, found: TenantID) -> CheckEntry {
        guard let pinned else {
            return CheckEntry(
                .tenant, side, .ok,
                message: BilingualText(
                    ja: "\(label): 接続先は\(found)です。初回の取得で固定されます。",
                    en: "\(label): the tenant is \(found); the first fetch pins it."))
        }
        guard pinned != found else {
            return CheckEntry(
                .tenant, side, .ok,
                message: BilingualText(
                    ja: "\(label): 接続先は前回と同じです。", en: "\(label): the tenant is the same as before."))
        }
        return CheckEntry(
            .tenant, side, .failed,
            message: ServiceFailure.wrongTenant(service: label, expected: pinned, found: found).text,
            advice: BilingualText(
                ja: "この接続の契約企業のトークンを設定するか、別の名前の接続を作成してください。",
                en: "Set the token of this connection's own tenant, or make a connection with another name."))
    }

    var entryWithoutLedger: CheckEntry {
        CheckEntry(
            .tenant, side, .unknown,
            message: BilingualText(
                ja: "\(label): 台帳を開けないため、前回の接続先と比べられません。",
                en: "\(label): the ledger cannot be opened, so the tenant cannot be compared with the one before."))
    }
}
