import Ledger
import Reconciliation
import Roster

/// What a sync would do, worked out from the ledger alone.
public struct Preparation: Sendable {
    public let job: JobRecord
    /// The selected rows, in the order of the list, each with what would be written.
    public let employees: [SelectedEmployee]
    let services: ConnectedServices
    let placements: Set<Placement>
    let exceeded: [ExceededLimit]
    let request: SyncRequest
}

/// From a selection to the first write.
extension Engine {
    /// Checks a request as far as the ledger can tell, and works out the writes. Nothing happens yet.
    public func prepare(_ request: SyncRequest) throws -> Preparation {
        let job = try job(request.job).record
        guard !isActive(job.name) else { throw SyncFailure.jobBusy(job.name, job.state) }
        guard job.state == .ready else { throw notReady(job) }
        let rows = try select(request.selection, of: job)
        let employees = try plannedWrites(rows, request.createDefaults, job)
        return Preparation(
            job: job, employees: employees, services: try connections.services(of: job.connection),
            placements: Set(request.createDefaults.map(\.placement)), exceeded: exceeded(employees, job),
            request: request)
    }

    /// Takes hold of a prepared job, if the limits allow what it would do. `begin` or an error of it lets go again.
    public func claim(_ preparation: Preparation) throws {
        if !preparation.exceeded.isEmpty, let expected = preparation.job.fetch?.digest {
            guard let digest = preparation.request.overrideDigest else {
                throw SyncFailure.limitExceeded(preparation.exceeded, digest: expected)
            }
            guard digest == expected else { throw SyncFailure.digestMismatch(expected: expected) }
        }
        try claim(preparation.job)
    }

    /// Begins what was claimed: makes sure that the choices exist, and records the selection.
    public func begin(_ preparation: Preparation) async throws -> JobView {
        var job = preparation.job
        do {
            let target = job.options.direction.target
            for placement in preparation.placements {
                let choices = try await asking(target) { try await preparation.services[target].choices() }
                try choices.check(placement)
            }
            try inLedger { try ledger().advance() }
            try job.apply(
                .syncStarted(
                    selectedCount: preparation.employees.count,
                    whenClosed: preparation.request.whenClosed ?? options.whenClosed))
            if let actor = preparation.request.actor { job.actor = actor }
            job = try inLedger { try ledger().begin(preparation.employees, for: job, entries(preparation)) }
            if preparation.exceeded.contains(where: { $0.which == .shorterListPercent }) { try rememberCounts(of: job) }
        } catch {
            release(job.name)
            throw error
        }
        hub.send(.jobChanged(job, nil))
        enqueue(.sync(job, preparation.services, job.sync?.whenClosed ?? options.whenClosed))
        return JobView(record: job, progress: nil)
    }

    /// Over a limit means no write at all, unless the caller has seen the digest and said "yes, this one".
    private func exceeded(_ employees: [SelectedEmployee], _ job: JobRecord) -> [ExceededLimit] {
        options.limits.exceeded(
            by: SyncCounts(
                employees.map(\.write), existing: existing(job),
                shorterListPercent: job.fetch?.lists.shorterPercent ?? 0))
    }

    /// The people whom both sides have. A job that takes another back shows only some of them.
    private func existing(_ job: JobRecord) -> Int {
        if job.undoes != nil, let count = job.fetch?.lists.targetCount { return count }
        return (job.fetch?.counts.changed ?? 0) + (job.fetch?.counts.unchanged ?? 0)
    }

    private func entries(_ preparation: Preparation) -> [HistoryEntry] {
        let (job, actor) = (preparation.job, preparation.request.actor)
        let asked = entry(.sync, job, actor, detail: "selected=\(preparation.employees.count)")
        guard !preparation.exceeded.isEmpty else { return [asked] }
        let limits = preparation.exceeded.map { "\($0.which.rawValue)=\($0.count)>\($0.limit)" }
        return [
            asked,
            entry(.override, job, actor, detail: ([job.fetch?.digest.text ?? ""] + limits).joined(separator: " ")),
        ]
    }

    func notReady(_ job: JobRecord) -> SyncFailure {
        if job.state == .expired, let fetchedAt = job.fetch?.lists.fetchedAt {
            return .jobExpired(job.name, fetchedAt: fetchedAt)
        }
        return .jobNotReady(job.name, job.state)
    }

    private func select(_ selection: Selection, of job: JobRecord) throws -> [PlacedRow] {
        switch selection {
        case .codes(let codes):
            var rows: [PlacedRow] = []
            var unknown: [String] = []
            for code in codes {
                if let row = try inLedger({ try ledger().row(of: job.name, code: code) }) {
                    rows.append(row)
                } else {
                    unknown.append(code.text)
                }
            }
            guard unknown.isEmpty else { throw SyncFailure.unknownEmployees(unknown) }
            return rows.sorted { $0.position < $1.position }
        case .classes(let classes, let except):
            var rows: [PlacedRow] = []
            try inLedger {
                try ledger().forEachRow(of: job.name, matching: RowFilter(classes: classes)) { row in
                    if row.row.code.map(except.contains) != true { rows.append(row) }
                }
            }
            return rows
        }
    }

    private func plannedWrites(
        _ rows: [PlacedRow], _ defaults: [CreateDefaults], _ job: JobRecord
    ) throws -> [SelectedEmployee] {
        var uncovered: [EmployeeCode] = []
        var employees: [SelectedEmployee] = []
        for placed in rows {
            let row = placed.row
            let placement = row.code.flatMap(defaults.placement)
            if row.employeeClass == .new, placement == nil, let code = row.code {
                uncovered.append(code)
                continue
            }
            employees.append(
                SelectedEmployee(
                    position: placed.position, code: row.code, id: row.id,
                    write: plan(row, placement: placement, options: job.options)))
        }
        guard uncovered.isEmpty else {
            throw SyncFailure.createDefaultsRequired(codes: uncovered, job.options.direction.target)
        }
        return employees
    }
}

extension Choices {
    /// - Throws: `SyncFailure.unknownChoice` if the placement names something that is not there.
    func check(_ placement: Placement) throws {
        func check(_ id: String, _ choices: [Choice], _ kind: String) throws {
            guard choices.contains(where: { $0.id == id }) else { throw SyncFailure.unknownChoice(kind: kind, id: id) }
        }
        switch (self, placement) {
        case (.smartHR(let establishments), .smartHR(let id)):
            try check(id, establishments, "businessEstablishmentId")
        case (.kingOfTime(let divisions, let types), .kingOfTime(let division, let type)):
            try check(division, divisions, "divisionCode")
            try check(type, types, "workingTypeCode")
        case (.smartHR, .kingOfTime(let division, _)):
            throw SyncFailure.unknownChoice(kind: "divisionCode", id: division)
        case (.kingOfTime, .smartHR(let id)):
            throw SyncFailure.unknownChoice(kind: "businessEstablishmentId", id: id)
        }
    }
}
