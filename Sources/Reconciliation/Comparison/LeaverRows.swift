import Roster

/// Leavers: people who resigned on or before the base date and whom the target has with another resignation date, or without
/// one. They are listed for that date alone.
extension UnlistedPeople {
    /// - Parameter leftOut: the rows of everybody who is left out.
    mutating func leaverRows(of leftOut: [Row]) -> [Row] {
        leftOut.compactMap { row in
            switch row.reason {
            case .resigned, .resignedStillActive: row.target.flatMap { leaverRow(of: row.source, record: $0) }
            case .notYetHired, .byDecision, .unknown, .withoutCode, nil: nil
            }
        }
    }

    /// - Returns: `nil` if the target has the same date, or if its date cannot be read.
    private mutating func leaverRow(of person: Employee, record: Employee) -> Row? {
        let row = index.matchedRow(for: person, match: record, findings: duplicates(of: person, record: record))
        let differences = row.differences.filter { $0.field == .resignationDate }
        guard !differences.isEmpty else { return nil }
        let findings = row.findings.filter(\.concernsLeavers)
        return Row(source: person, target: record, differences: differences, findings: findings)
    }

    /// A pair that is known needs no code. Otherwise the code must lead from one person to one record.
    private func duplicates(of person: Employee, record: Employee) -> [Finding] {
        guard index.knownTarget(of: person.id) == nil, let code = person.code else { return [] }
        return index.holders(of: code, besides: person).named.findings.map {
            Finding($0.code, .blocks, field: $0.field, values: $0.values)
        }
    }
}

extension Finding {
    /// Whether it doubts who the person is, or is about the resignation date. A leaver cannot be a rehire.
    fileprivate var concernsLeavers: Bool {
        code != .possibleRehire && (code.isAboutIdentity || field == .resignationDate)
    }
}
