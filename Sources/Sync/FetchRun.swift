import Ledger
import Reconciliation
import Roster

/// One fetch: reads both services, compares, and hands back what the ledger is to keep. It writes nothing anywhere.
struct FetchRun: Sendable {
    let services: ConnectedServices
    let options: ComparisonOptions
    let ledger: Ledger
    let shrinkTolerance: Double
    let progress: @Sendable (_ side: Side, _ done: Int, _ total: Int?) -> Void

    struct Fetched: Sendable {
        let comparison: Comparison
        let sourceCount: Int
        let targetCount: Int
    }

    /// - Throws: `SyncFailure`, `CancellationError`.
    func callAsFunction() async throws -> Fetched {
        try await pinTenants()
        // The target is read as it is today and whole, resigned people included, or a resigned person would look new.
        async let source = list(options.direction.source, asOf: options.baseDate.day)
        async let target = list(options.direction.target, asOf: nil)
        let (sourceList, targetList) = try await (source, target)
        let links = try inLedger { try ledger.links(of: services.name) }
            .map { Reconciliation.Link(smartHR: $0.smartHR, kingOfTime: $0.kingOfTime) }
        let comparison = compare(source: sourceList, target: targetList, options: options, links: links)
        try inLedger {
            try ledger.remember(count: sourceList.count, of: services.name, options.direction.source)
            try ledger.remember(count: targetList.count, of: services.name, options.direction.target)
        }
        return Fetched(comparison: comparison, sourceCount: sourceList.count, targetCount: targetList.count)
    }

    private func list(_ side: Side, asOf day: CivilDate?) async throws -> [Employee] {
        let progress = progress
        let employees = try await asking(side) {
            // SmartHR shows today only, so the day goes to KING OF TIME alone; the base-date rule itself is ours.
            try await services[side].employees(asOf: side == .kingOfTime ? day : nil) { done, total in
                progress(side, done, total)
            }
        }
        try checkLength(employees.count, of: side)
        return employees
    }

    /// A list much shorter than the last good one is taken as cut short: nobody is called new from it.
    private func checkLength(_ count: Int, of side: Side) throws {
        guard let before = try inLedger({ try ledger.lastGoodCount(of: services.name, side) }), before >= 10 else {
            return
        }
        guard Double(count) < Double(before) * shrinkTolerance else { return }
        throw SyncFailure.service(side, .incompleteList(reason: "\(count) employees, \(before) last time"))
    }

    /// The tenant behind each token is the one of the first run, or nothing is read.
    private func pinTenants() async throws {
        for side in Side.allCases {
            let found = try await asking(side) { try await services[side].tenant() }
            if let expected = try inLedger({ try ledger.pinnedTenant(of: services.name, side) }) {
                guard expected == found else {
                    throw SyncFailure.service(side, .wrongTenant(expected: expected, found: found))
                }
            } else {
                try inLedger { try ledger.pin(tenant: found, of: services.name, side) }
            }
        }
    }
}

/// Asks a service and says which one failed.
func asking<Answer>(_ side: Side, _ question: () async throws -> Answer) async throws -> Answer {
    do {
        return try await question()
    } catch let failure as ServiceFailure {
        throw SyncFailure.service(side, failure)
    }
}
