import Ledger
import Reconciliation
import Roster

/// Reads the employees of both services and compares them. It writes nothing, neither to a service nor to the ledger,
/// except for the tenants of a first fetch.
struct FetchRun: Sendable {
    let services: ConnectedServices
    let options: ComparisonOptions
    let ledger: Ledger
    let partialListPercent: Int
    /// Japan's date at the start.
    let today: CivilDate
    let progress: @Sendable (_ side: Side, _ done: Int, _ total: Int?) -> Void

    /// The result of a fetch, before it is stored.
    struct Fetched: Sendable {
        let comparison: Comparison
        let sourceCount: Int
        let targetCount: Int
        /// By how many percent the list that lost more is shorter than the last trusted list of its side.
        var shorterPercent = 0
        /// The pairs that hold the same values on both sides, and whose link is new or has changed.
        var links: [Link] = []
        /// What a person should know about the lists as a whole.
        var notices: [JobNotice] = []
        /// The fields that are blank for everybody in the target.
        var blankInTarget: Set<Field> = []
    }

    /// - Throws: `SyncFailure`, or `CancellationError`.
    func run() async throws -> Fetched {
        let pin = TenantPin(services: services, ledger: ledger)
        for side in Side.allCases { try await pin.check(side) }
        // The target is listed as of today and whole, with resigned people: else they would look new.
        async let sources = completeList(of: options.direction.source, asOf: options.baseDate.day)
        async let targets = completeList(of: options.direction.target, asOf: nil)
        let (sourceList, targetList) = try await (sources, targets)
        return try compared(source: sourceList, target: targetList)
    }

    private func compared(source: [Employee], target: [Employee]) throws -> Fetched {
        let direction = options.direction
        let (known, decisions) = try inLedger {
            (try ledger.links.all(of: services.name), try ledger.decisions.inForce(of: services.name))
        }
        let comparison = compare(
            source: source, target: target, options: options, requirements: services[direction.target].requirements,
            links: known, decisions: decisions)
        let sourceShortfall =
            isComparable(direction.source, asOf: options.baseDate.day)
            ? try lengths(of: direction.source).percentMissing(from: source.count) : 0
        let blankInTarget = blankColumns(of: target)
        return Fetched(
            comparison: comparison, sourceCount: source.count, targetCount: target.count,
            shorterPercent: max(sourceShortfall, try lengths(of: direction.target).percentMissing(from: target.count)),
            links: linkUpdates(from: comparison, known: known, options: options),
            notices: JobNotice.aboutBaseDate(
                of: options, listsByDay: services[direction.source].requirements.listsByDay, today: today)
                + JobNotice.blankColumns(blankColumns(of: source), on: direction.source)
                + JobNotice.blankColumns(blankInTarget, on: direction.target), blankInTarget: blankInTarget)
    }

    /// Reads a list. One that is much shorter than the last trusted one is read again, and refused if it stays short:
    /// else the employees missing from half a list would look new.
    private func completeList(of side: Side, asOf day: CivilDate?) async throws -> [Employee] {
        let employees = try await list(side, asOf: day)
        guard isComparable(side, asOf: day) else { return employees }
        let lengths = try lengths(of: side)
        guard lengths.shortage(of: employees.count, partialListPercent: partialListPercent) != nil else {
            return employees
        }
        let again = try await list(side, asOf: day)
        if let shortage = lengths.shortage(of: again.count, partialListPercent: partialListPercent) {
            let label = services[side].label
            let reason = BilingualText(ja: "\(label): \(shortage.ja)", en: "\(label): \(shortage.en)")
            throw SyncFailure.service(side, .incompleteList(reason: reason))
        }
        return again
    }

    /// Whether the length of the list says anything: a list as of an earlier day may well be shorter than today's.
    private func isComparable(_ side: Side, asOf day: CivilDate?) -> Bool {
        !services[side].requirements.listsByDay || day.map { $0 >= today } ?? true
    }

    private func list(_ side: Side, asOf day: CivilDate?) async throws -> [Employee] {
        let (service, progress) = (services[side], progress)
        return try await asking(side) {
            // A service that lists by day is asked for the base date. For the other, this module decides who is hired or
            // has resigned by then.
            try await service.employees(asOf: service.requirements.listsByDay ? day : nil) { done, total in
                progress(side, done, total)
            }
        }
    }

    private func lengths(of side: Side) throws -> ListLength {
        ListLength(lastTrusted: try inLedger { try ledger.connections.lastGoodCount(of: services.name, side) })
    }
}
