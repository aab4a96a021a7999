import GRDB
import Reconciliation
import Roster

/// A job's place in its table: which column holds what.
extension JobRecord {
    /// What is written when the job is created and never again.
    var fixedColumns: [String: (any DatabaseValueConvertible)?] {
        [
            "name": name, "connection": connection, "direction": options.direction.rawValue,
            "baseDate": Int(options.baseDate.day.daysSinceEpoch), "nameStyle": options.nameStyle.rawValue,
            "clear": Field.byNumber.filter(options.clear.contains).map(\.rawValue).joined(separator: ","),
            "createdAt": createdAt.milliseconds, "undoes": undoes,
        ]
    }

    /// What whoever runs the job may change as it goes on.
    var changingColumns: [String: (any DatabaseValueConvertible)?] {
        [
            "actor": actor, "state": state.rawValue, "fetchedAt": fetchedAt?.milliseconds,
            "sourceCount": sourceCount, "targetCount": targetCount, "shorterPercent": shorterPercent,
            "whenClosed": whenClosed?.rawValue, "waitingUntil": waitingUntil?.milliseconds,
            "waitingFor": waitingFor?.rawValue,
            "failureKind": failure?.kind, "failureJa": failure?.message.ja,
            "failureEn": failure?.message.en,
        ]
    }

    /// What comes with a stored comparison and only with it.
    var comparisonColumns: [String: (any DatabaseValueConvertible)?] {
        [
            "new": counts?.new, "changed": counts?.changed, "unchanged": counts?.unchanged,
            "blocked": counts?.blocked, "digest": digest,
        ]
    }

    init(_ row: SQLRow) throws {
        name = row["name"]
        connection = row["connection"]
        options = try ComparisonOptions(row)
        createdAt = Timestamp(milliseconds: row["createdAt"])
        undoes = row["undoes"]
        actor = row["actor"]
        state = try word(row, "state")
        fetchedAt = moment(row, "fetchedAt")
        sourceCount = row["sourceCount"]
        targetCount = row["targetCount"]
        shorterPercent = row["shorterPercent"]
        counts = ClassCounts(row)
        digest = row["digest"]
        selectedCount = row["selectedCount"]
        whenClosed = try (row["whenClosed"] as String?).map { _ in try word(row, "whenClosed") }
        waitingUntil = moment(row, "waitingUntil")
        waitingFor = try (row["waitingFor"] as String?).map { _ in try word(row, "waitingFor") }
        failure = (row["failureKind"] as String?).map {
            JobFailure(
                kind: $0, message: BilingualText(ja: row["failureJa"] ?? "", en: row["failureEn"] ?? ""))
        }
        isForgotten = row["forgotten"]
    }
}

extension ComparisonOptions {
    fileprivate init(_ row: SQLRow) throws {
        let names = (row["clear"] as String).split(separator: ",")
        self.init(
            direction: try word(row, "direction"),
            baseDate: BaseDate(recorded: CivilDate(daysSinceEpoch: row["baseDate"])),
            nameStyle: try word(row, "nameStyle"),
            clear: Set(
                try names.map { name in
                    guard let field = Field(rawValue: String(name)) else { throw LedgerFailure.meaningless("clear") }
                    return field
                }))
    }
}

extension ClassCounts {
    /// `nil` if the job has no comparison yet.
    fileprivate init?(_ row: SQLRow) {
        guard let new = row["new"] as Int? else { return nil }
        self.init()
        self.new = new
        changed = row["changed"] ?? 0
        unchanged = row["unchanged"] ?? 0
        blocked = row["blocked"] ?? 0
    }
}

private func moment(_ row: SQLRow, _ column: String) -> Timestamp? {
    (row[column] as Int64?).map(Timestamp.init(milliseconds:))
}

private func word<Word: RawRepresentable<String>>(_ row: SQLRow, _ column: String) throws -> Word {
    guard let word = Word(rawValue: row[column]) else { throw LedgerFailure.meaningless(column) }
    return word
}
