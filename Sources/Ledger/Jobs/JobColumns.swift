import GRDB
import Reconciliation
import Roster

/// The columns of the table `job`. This file is the only one that knows which column holds what.
extension JobRecord {
    /// The columns that are written when the job is created and never again.
    var fixedColumns: [String: (any DatabaseValueConvertible)?] {
        [
            "name": name, "connection": connection, "direction": options.direction.rawValue,
            "baseDate": Int(options.baseDate.day.daysSinceEpoch), "nameStyle": options.nameStyle.rawValue,
            "clear": options.clear.columnText, "leavers": options.leavers,
            "createdAt": createdAt.milliseconds, "undoes": undoes,
        ]
    }

    /// The columns that every saving writes. Those of the table `outcome` are not among them.
    var changingColumns: [String: (any DatabaseValueConvertible)?] {
        status.columns.merging(["actor": actor]) { _, actor in actor }
    }

    /// - Parameter outcomes: the counts of the table `outcome`; all zero if the job has no selection.
    init(row: SQLRow, outcomes: OutcomeCounts = OutcomeCounts()) throws {
        self.init(
            name: row["name"], connection: row["connection"], options: try ComparisonOptions(row: row),
            createdAt: try row.timestamp("createdAt"), undoes: row["undoes"], actor: row["actor"],
            status: try JobStatus(row: row), outcomes: outcomes, isForgotten: row["forgotten"])
    }
}

extension ComparisonOptions {
    fileprivate init(row: SQLRow) throws {
        self.init(
            direction: try rawValue(in: row, column: "direction"),
            baseDate: BaseDate(recorded: try row.date("baseDate")),
            nameStyle: try rawValue(in: row, column: "nameStyle"),
            clear: try fields(in: row, column: "clear"), leavers: row["leavers"])
    }
}

// MARK: - The status

/// A status is spread over the column `state` and those of the facts that belong to it. A fact that the status does not
/// have is `NULL`.
extension JobStatus {
    fileprivate var columns: [String: (any DatabaseValueConvertible)?] {
        let lists = fetch?.lists
        return [
            "state": state.rawValue,
            "fetchedAt": lists?.fetchedAt.milliseconds, "sourceCount": lists?.sourceCount,
            "targetCount": lists?.targetCount, "shorterPercent": lists?.shorterPercent ?? 0,
            "notices": lists?.notices.map(\.columnText).joined(separator: ","),
            "blankInTarget": lists?.blankInTarget.columnText,
            "new": fetch?.counts.new, "changed": fetch?.counts.changed, "unchanged": fetch?.counts.unchanged,
            "blocked": fetch?.counts.blocked, "notYetHired": fetch?.counts.leftOut.notYetHired,
            "resigned": fetch?.counts.leftOut.resigned, "stillActive": fetch?.counts.leftOut.stillActive,
            "byDecision": fetch?.counts.leftOut.byDecision, "targetOnly": fetch?.counts.targetOnly,
            "digest": fetch?.digest,
            "selectedCount": sync?.selectedCount, "whenClosed": sync?.whenClosed?.rawValue,
            "waitingUntil": wait?.until.milliseconds, "waitingFor": wait?.reason.rawValue,
            "failureKind": failure?.kind.rawValue, "failureJa": failure?.message.ja, "failureEn": failure?.message.en,
        ]
    }

    /// - Throws: `LedgerFailure.damaged` if a fact is missing that belongs to the state.
    fileprivate init(row: SQLRow) throws {
        let fetch = try FetchSummary(row: row)
        let sync = try SyncSummary(row: row, fetch: fetch)
        let failure = try JobFailure(row: row)
        let reached: JobReached = sync.map(JobReached.selected) ?? fetch.map(JobReached.fetched) ?? .nothing
        switch try rawValue(in: row, column: "state") as JobState {
        case .fetching: self = .fetching
        case .ready: self = .ready(try required(fetch, column: "digest"))
        case .expired: self = .expired(try required(fetch, column: "digest"))
        case .syncing: self = .syncing(try required(sync, column: "selectedCount"))
        case .waiting:
            let wait = try JobWait(row: row)
            self = sync.map { .waitingToSync($0, wait) } ?? .waitingToFetch(wait)
        case .interrupted: self = .interrupted(try required(sync, column: "selectedCount"), failure)
        case .done: self = .done(try required(sync, column: "selectedCount"))
        case .cancelled: self = .cancelled(reached, failure)
        case .failed: self = .failed(try required(failure, column: "failureKind"), reached)
        }
    }
}

extension FetchSummary {
    /// `nil` as long as the job has no comparison.
    fileprivate init?(row: SQLRow) throws {
        guard let digest = row["digest"] as ComparisonDigest? else { return nil }
        self.init(
            lists: FetchedLists(
                fetchedAt: try row.timestamp("fetchedAt"), sourceCount: try row.optionalCount("sourceCount") ?? 0,
                targetCount: try row.optionalCount("targetCount") ?? 0, shorterPercent: row["shorterPercent"],
                notices: try JobNotice.list(in: row), blankInTarget: try fields(in: row, column: "blankInTarget")),
            counts: try ClassCounts(row: row), digest: digest)
    }
}

/// Notices are stored as `code/side/field`, separated by commas. A part that a notice does not have is empty.
extension JobNotice {
    fileprivate var columnText: String {
        [code.rawValue, side?.rawValue ?? "", field?.rawValue ?? ""].joined(separator: "/")
    }

    fileprivate static func list(in row: SQLRow) throws -> [JobNotice] {
        try (row["notices"] as String? ?? "").split(separator: ",").map { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let code = Code(rawValue: parts[0]) else {
                throw LedgerFailure.meaningless("notices")
            }
            return JobNotice(
                code, side: try optionalRawValue(parts[1], column: "notices"),
                field: try optionalRawValue(parts[2], column: "notices"))
        }
    }
}

extension ClassCounts {
    fileprivate init(row: SQLRow) throws {
        self.init()
        new = try row.optionalCount("new") ?? 0
        changed = try row.optionalCount("changed") ?? 0
        unchanged = try row.optionalCount("unchanged") ?? 0
        blocked = try row.optionalCount("blocked") ?? 0
        leftOut.notYetHired = try row.optionalCount("notYetHired") ?? 0
        leftOut.resigned = try row.optionalCount("resigned") ?? 0
        leftOut.stillActive = try row.optionalCount("stillActive") ?? 0
        leftOut.byDecision = try row.optionalCount("byDecision") ?? 0
        targetOnly = try row.optionalCount("targetOnly") ?? 0
    }
}

extension SyncSummary {
    /// `nil` as long as no employee was selected.
    fileprivate init?(row: SQLRow, fetch: FetchSummary?) throws {
        guard let selectedCount = try row.optionalCount("selectedCount") else { return nil }
        self.init(
            fetch: try required(fetch, column: "digest"), selectedCount: selectedCount,
            whenClosed: try (row["whenClosed"] as String?).map { _ in try rawValue(in: row, column: "whenClosed") })
    }
}

extension JobWait {
    fileprivate init(row: SQLRow) throws {
        self.init(
            until: try row.timestamp("waitingUntil"), reason: try rawValue(in: row, column: "waitingFor"))
    }
}

extension JobFailure {
    /// `nil` if the job has no failure.
    fileprivate init?(row: SQLRow) throws {
        guard row["failureKind"] as String? != nil else { return nil }
        self.init(
            kind: try rawValue(in: row, column: "failureKind"),
            message: BilingualText(ja: row["failureJa"] ?? "", en: row["failureEn"] ?? ""))
    }
}

extension Set<Field> {
    /// The names of the fields, separated by commas.
    fileprivate var columnText: String { Field.byNumber.filter(contains).map(\.rawValue).joined(separator: ",") }
}

private func fields(in row: SQLRow, column: String) throws -> Set<Field> {
    Set(
        try (row[column] as String? ?? "").split(separator: ",").map { name in
            guard let field = Field(rawValue: String(name)) else { throw LedgerFailure.meaningless(column) }
            return field
        })
}

private func required<Value>(_ value: Value?, column: String) throws -> Value {
    guard let value else { throw LedgerFailure.meaningless(column) }
    return value
}

private func rawValue<Value: RawRepresentable<String>>(in row: SQLRow, column: String) throws -> Value {
    guard let text = row[column] as String?, let value = Value(rawValue: text) else {
        throw LedgerFailure.meaningless(column)
    }
    return value
}

/// `nil` for an empty text.
private func optionalRawValue<Value: RawRepresentable<String>>(_ text: String, column: String) throws -> Value? {
    guard !text.isEmpty else { return nil }
    guard let value = Value(rawValue: text) else { throw LedgerFailure.meaningless(column) }
    return value
}
