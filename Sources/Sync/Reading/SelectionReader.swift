import AsyncPrimitives
import Ledger
import Reconciliation
import Roster

/// Reads the rows that a sync selects, and those that the job's earlier syncs have selected.
struct SelectionReader: Sendable {
    let job: JobName
    let ledger: Ledger

    /// The rows in the order of the list.
    struct Selected: Sendable {
        let rows: [PlacedRow]
        /// What the earlier syncs of the job were to write.
        let earlier: [SelectedWrite]
    }

    /// - Throws: `SyncFailure.ambiguousEmployee` for a code that several people have; `.unknownEmployees` with every code or
    ///   id that the job does not list; `.alreadySelected` with those that name people whom an earlier sync has selected.
    func read(_ selection: Selection) throws -> Selected {
        let earlier = try ledger.selection(of: job)
        let positions = Set(earlier.map(\.record.position))
        let rows =
            switch selection {
            case .codes(let codes): try refusing(positions, in: try rows(withCodes: codes)) { $0.code?.text }
            case .ids(let ids): try refusing(positions, in: try rows(withIDs: ids)) { $0.id.text }
            case .classes(let classes, let except, let exceptFindings):
                try rows(of: classes) { placed in
                    !positions.contains(placed.position) && placed.row.code.map(except.contains) != true
                        && !placed.row.findings.contains { exceptFindings.contains($0.code) }
                }
            }
        return Selected(rows: rows, earlier: earlier.compactMap(SelectedWrite.init))
    }

    /// - Parameter name: the word by which the caller has selected a row.
    private func refusing(
        _ positions: Set<Int>, in rows: [PlacedRow], name: (Row) -> String?
    ) throws -> [PlacedRow] {
        let taken = rows.filter { positions.contains($0.position) }.compactMap { name($0.row) }
        guard taken.isEmpty else { throw SyncFailure.alreadySelected(taken) }
        return rows
    }

    private func rows(withCodes codes: [EmployeeCode]) throws -> [PlacedRow] {
        var rows: [PlacedRow] = []
        var unknown: [String] = []
        for code in codes {
            let found = try ledger.rows(of: job, code: code).filter(\.row.employeeClass.isSelectable)
            guard found.count < 2 else { throw SyncFailure.ambiguousEmployee(code, found.map(\.row.id)) }
            if found.isEmpty { unknown.append(code.text) } else { rows += found }
        }
        guard unknown.isEmpty else { throw SyncFailure.unknownEmployees(unknown) }
        return rows.sorted { $0.position < $1.position }
    }

    /// Reads the list once, however many ids there are.
    private func rows(withIDs ids: [RecordID]) throws -> [PlacedRow] {
        let wanted = Set(ids)
        var rows: [PlacedRow] = []
        try ledger.forEachRow(of: job) { placed in
            if wanted.contains(placed.row.id), placed.row.employeeClass.isSelectable { rows.append(placed) }
        }
        let unknown = wanted.subtracting(rows.map(\.row.id))
        guard unknown.isEmpty else { throw SyncFailure.unknownEmployees(ids.filter(unknown.contains).map(\.text)) }
        return rows
    }

    private func rows(of classes: Set<EmployeeClass>, where isWanted: (PlacedRow) -> Bool) throws -> [PlacedRow] {
        var rows: [PlacedRow] = []
        try ledger.forEachRow(of: job, matching: RowFilter(classes: classes)) { placed in
            if isWanted(placed) { rows.append(placed) }
        }
        return rows
    }
}

extension SelectedWrite {
    /// `nil` once the job is forgotten.
    fileprivate init?(_ selected: Ledger.SelectedRow) {
        guard let employee = selected.record.employee else { return nil }
        self.init(write: employee.write, target: selected.row.target)
    }
}
