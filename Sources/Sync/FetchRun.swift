import Ledger
import Reconciliation
import Roster

/// One fetch: reads both services, compares, and hands back what the ledger is to keep. It writes nothing anywhere.
struct FetchRun: Sendable {
    let services: ConnectedServices
    let options: ComparisonOptions
    let ledger: Ledger
    let partialListPercent: Int
    /// Japan's date at the start.
    let today: CivilDate
    let progress: @Sendable (_ side: Side, _ done: Int, _ total: Int?) -> Void

    struct Fetched: Sendable {
        let comparison: Comparison
        let sourceCount: Int
        let targetCount: Int
        /// By how many percent the shorter list fell behind its last good length.
        var shorterPercent = 0
        /// The pairs that were seen in step and are not known yet as they are now.
        var links: [Link] = []
    }

    /// - Throws: `SyncFailure`, `CancellationError`.
    func callAsFunction() async throws -> Fetched {
        for side in Side.allCases { try await TenantPin(services: services, ledger: ledger).check(side) }
        // The target is read as it is today and whole, resigned people included, or a resigned person would look new.
        async let sources = list(options.direction.source, asOf: options.baseDate.day)
        async let targets = list(options.direction.target, asOf: nil)
        let (sourceList, targetList) = try await (sources, targets)
        let known = try inLedger { try ledger.links(of: services.name) }
        let comparison = compare(
            source: sourceList, target: targetList, options: options,
            requirements: services[options.direction.target].requirements, links: known)
        let source =
            isOfToday(options.direction.source, options.baseDate.day)
            ? try shrunk(sourceList.count, options.direction.source) : 0
        return Fetched(
            comparison: comparison, sourceCount: sourceList.count, targetCount: targetList.count,
            shorterPercent: max(source, try shrunk(targetList.count, options.direction.target)),
            links: linkUpdates(from: comparison, known: known, options: options))
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
        !services[side].requirements.listsByDay || day.map { $0 >= today } ?? true
    }

    private func read(_ side: Side, asOf day: CivilDate?) async throws -> [Employee] {
        let progress = progress
        return try await asking(side) {
            // A service that lists by day is asked for the base date; who is hired or has resigned by then is decided here.
            let service = services[side]
            return try await service.employees(asOf: service.requirements.listsByDay ? day : nil) { done, total in
                progress(side, done, total)
            }
        }
    }

    /// What speaks against a list of this length: empty though the last was not, or sharply shorter. The share of a
    /// handful of people says nothing.
    private func shortage(_ count: Int, of side: Side) throws -> String? {
        guard let before = try inLedger({ try ledger.lastGoodCount(of: services.name, side) }) else { return nil }
        let isShort = count == 0 ? before > 0 : before >= 10 && count * 100 < before * (100 - partialListPercent)
        return isShort ? "\(count) employees, \(before) last time" : nil
    }

    /// By how many percent the list is shorter than the last good one; a list of a few people says nothing.
    private func shrunk(_ count: Int, _ side: Side) throws -> Int {
        guard let before = try inLedger({ try ledger.lastGoodCount(of: services.name, side) }), before >= 10,
            count < before
        else { return 0 }
        return percentRoundedUp(before - count, of: before)
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
