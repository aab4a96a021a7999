import Roster

/// Leavers: people who resigned on or before the base date and whom the target has with another resignation date, or without
/// one. They are listed for that date alone (`MatchedRow`).
extension UnlistedPeople {
    /// - Parameter leftOut: the rows of everybody who is left out.
    mutating func leaverRows(of leftOut: [Row]) -> [Row] {
        leftOut.compactMap { row in
            switch row.reason {
            case .resigned, .resignedStillActive: leaverRow(of: row.source)
            case .notYetHired, .byDecision, .unknown, .withoutCode, nil: nil
            }
        }
    }

    /// - Returns: `nil` if the target does not have the person, has the same date, or has one that cannot be read.
    private mutating func leaverRow(of person: Employee) -> Row? {
        guard let record = record(of: person) else { return nil }
        let row = index.row(for: person, record: record, named: othersWithCode(of: person, record: record))
        return row.differences.isEmpty ? nil : row
    }

    /// A pair that is known needs no code. Otherwise the code must lead from one person to one record.
    private func othersWithCode(of person: Employee, record: Employee) -> NamedRecords {
        var named = NamedRecords()
        guard let code = person.code, index.knownTarget(of: person.id) != record.id else { return named }
        let direction = index.options.direction
        for place in index.sourceCodes.indices(of: code).prefix(ComparisonIndex.mostNamed + 1) {
            let other = index.source[place]
            guard other.id != person.id else { continue }
            named.add(.duplicateEmployeeCode, .blocks, naming: other, ofSource: direction.source)
        }
        for place in index.targetCodes.indices(of: code).prefix(ComparisonIndex.mostNamed + 1)
        where index.target[place].id != record.id {
            named.add(.duplicateEmployeeCode, .blocks, naming: index.target[place], on: direction.target)
        }
        return named
    }
}
