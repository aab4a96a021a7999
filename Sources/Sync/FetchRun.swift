import Ledger
import Reconciliation
import Roster

/// One fetch: reads both services, compares, and hands back what the ledger is to keep. It writes nothing anywhere.
struct FetchRun: Sendable {
    let services: ConnectedServices
    let options: ComparisonOptions
    let ledger: Ledger
    let shrinkTolerance: Double
    /// Japan's date at the start.
    let today: CivilDate
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
            if isOfToday(options.direction.source, options.baseDate.day) {
                try ledger.remember(count: sourceList.count, of: services.name, options.direction.source)
            }
            try ledger.remember(count: targetList.count, of: services.name, options.direction.target)
        }
        return Fetched(comparison: comparison, sourceCount: sourceList.count, targetCount: targetList.count)
    }

    /// A list much shorter than the last good one is read again, and refused if it stays so: nobody is called new from it.
    private func list(_ side: Side, asOf day: CivilDate?) async throws -> [Employee] {
        let employees = try await read(side, asOf: day)
        guard isOfToday(side, day), try shortage(employees.count, of: side) != nil else { return employees }
        let again = try await read(side, asOf: day)
        if let shortage = try shortage(again.count, of: side) {
            throw SyncFailure.service(side, .incompleteList(reason: "\(services[side].label): \(shortage)"))
        }
        return again
    }

    /// A list as of an earlier day may well be shorter than today's: it is neither compared nor remembered.
    private func isOfToday(_ side: Side, _ day: CivilDate?) -> Bool {
        side == .smartHR || day.map { $0 >= today } ?? true
    }

    private func read(_ side: Side, asOf day: CivilDate?) async throws -> [Employee] {
        let progress = progress
        return try await asking(side) {
            // SmartHR shows today only, so the day goes to KING OF TIME alone; the base-date rule itself is ours.
            try await services[side].employees(asOf: side == .kingOfTime ? day : nil) { done, total in
                progress(side, done, total)
            }
        }
    }

    /// What speaks against a list of this length: empty though the last was not, or sharply shorter. The share of a
    /// handful of people says nothing.
    private func shortage(_ count: Int, of side: Side) throws -> String? {
        guard let before = try inLedger({ try ledger.lastGoodCount(of: services.name, side) }) else { return nil }
        let isShort = count == 0 ? before > 0 : before >= 10 && Double(count) < Double(before) * shrinkTolerance
        return isShort ? "\(count) employees, \(before) last time" : nil
    }

    /// The tenant behind each token is the one of the first run, or nothing is read.
    private func pinTenants() async throws {
        for side in Side.allCases {
            let found = try await asking(side) { try await services[side].tenant() }
            if let expected = try inLedger({ try ledger.pinnedTenant(of: services.name, side) }) {
                guard expected == found else {
                    throw SyncFailure.service(
                        side, .wrongTenant(service: services[side].label, expected: expected, found: found))
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
